/// Texts that try to be more than text, wherever they are shown.
///
/// None has a line feed or a NUL, so that each can stand wherever a word can.
public enum AttackStrings: Sendable {
  /// All of them, the same in every run.
  public static let all =
    controls + reordering + concealing + sequences + formulas + markup + markdown + places

  /// C0 but line feed, DEL and C1, each between letters.
  public static let controls = (Array(1...31) + Array(0x7F...0x9F)).filter { $0 != 10 }.map {
    "c\($0)\(scalar($0))z"
  }

  /// Bidirectional marks, embeddings, overrides and isolates; line and paragraph separators.
  public static let reordering =
    [0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E]
    .map { "b\(scalar($0))z" } + (0x2066...0x2069).map { "b\(scalar($0))z" }

  /// What is not seen: hyphens, fillers, joiners, operators, selectors, tags.
  public static let concealing = [
    0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060,
    0x2061, 0x2064, 0x2065, 0x206A, 0x206F, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9,
    0xFFFB, 0xFFFE, 0xFDD0, 0x13430, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF,
  ].map { "i\(scalar($0))z" }

  /// Escape sequences of terminals.
  public static let sequences = [
    "\u{1B}]0;TITLE\u{7}", "\u{1B}]8;;http://e.example\u{1B}\\x\u{1B}]8;;\u{1B}\\",
    "\u{1B}]52;c;ZQ==\u{7}", "\u{1B}[2J\u{1B}[H", "\u{1B}[31mred", "\u{1B}[6n", "\u{1B}[21t",
    "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_x\u{1B}\\", "\u{1B}c", "\u{1B}\u{301}[2J", "\u{9B}2J",
    "\u{9D}0;x\u{9C}", "a\rerror", "a\u{8}\u{8}b", "\u{E}x\u{F}",
  ]

  /// What a spreadsheet takes for a formula.
  public static let formulas = [
    "=1+1", "=\u{301}1", "=\u{20DD}1", "+1+1", "-1-x", "@SUM(A1)", "\t=1", "\r=1", "\u{FF1D}1",
    "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", " =1", "\u{A0}=1", "\u{200B}=1", "'=1", "''=1",
    "=HYPERLINK(\"http://e.example\",\"x\")", "=cmd|' /C calc'!A0", "\"=1", "\";=1", "a,=1",
    "%0A=1",
  ]

  /// What a browser or the page's own templates might take for markup.
  public static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "</style><b>x", "</title><b>x", "</td></tr></table><b>x", "<!--", "-->", "]]><b>", "&lt;b&gt;",
    "&#60;b&#62;", "&", "<a href=javascript:alert(1)>x</a>", "\" onclick=\"alert(1)", "' x='",
    "` x=`", "{{title}}", "{{{title}}}", "{{>summary}}", "{{#a}}", "{{=<% %>=}}",
    "<\u{338}script>", "<\u{301}b>", "\"\u{301} onclick=\"x", "expression(1)", "url(//e.example)",
    "</textarea><b>x", "<svg/onload=alert(1)>", "<?php x ?>", "<![CDATA[",
    "<base href=//e.example>",
  ]

  /// What Markdown makes links, images, elements, tables, lists, headings and code of.
  public static let markdown = [
    "[x](http://e.example)", "![x](http://e.example)", "<http://e.example>", "http://e.example",
    "https://e.example/\u{301}", "HTTPS://e.example", "www.e.example", "a@e.example",
    "mailto:a@e.example", "ftp://e.example", "[x]: http://e.example", "[x][y]", "`code`", "```x",
    "~~~", "# h", "* l", "- l", "+ l", "1. l", "1) l", "> q", "a|b", "|--|--|", "---", "===", "\\",
    "x\\", "x\\|y", "*b*", "_b_", "**b**", "~~s~~", "<b>x</b>", "&amp;", "&copy;", "$x$", "[^1]",
    "- [ ] x", "    code", "|\u{301}|", "[\u{301}x](y)", "<\u{301}b>",
  ]

  /// What a file system, a shell or a program's arguments might obey.
  public static let places = [
    "../../etc/passwd", "/etc/passwd", "..", ".", "a/../b", "~", "~root/x", "CON", "NUL.txt", "x:y",
    String(repeating: "a", count: 300), "é", "e\u{301}", "\u{212B}", "ﬁ", "İ", "ẞ",
    String(repeating: "a\u{301}", count: 50), "z" + String(repeating: "\u{301}", count: 200),
    "$(touch attacked)", "`touch attacked`", "; touch attacked", "| touch attacked",
    "'; touch attacked; '", "&& touch attacked", "-rf", "--help", "--", "%s%n%x", "\\x1b[31m",
    "\\u001b", "!ls", "^x", "#c", "'", "\"", "x=y", "1", "0-9", "1.1", "NaN", "1e999",
  ]

  private static func scalar(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(value)) ?? "?"
  }
}
