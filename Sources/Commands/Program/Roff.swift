/// Text in the `man` macros of roff.
struct Roff {
  /// The text so far.
  private(set) var text = ""

  /// A line of macros, as it is.
  mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// The heading of a section, and its first paragraph if there is one.
  mutating func section(_ title: String, _ words: String = "") {
    line(".SH \(title)")
    if !words.isEmpty { paragraph(words) }
  }

  /// A heading within a section.
  mutating func subsection(_ title: String) {
    line(".SS \"\(Self.escaped(title))\"")
  }

  /// Text in which nothing acts; an empty line begins a new paragraph.
  mutating func paragraph(_ words: String) {
    for part in words.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      let escaped = Self.escaped(String(Substring(part)))
      line(escaped.isEmpty ? ".PP" : escaped)
    }
  }

  /// A name, what its value is called, and what it is.
  mutating func entry(_ name: String, value: String?, _ words: String) {
    line(".TP")
    if let value {
      line(".BI \"\(Self.escaped(name)) \" \"\(Self.escaped(value))\"")
    } else {
      line(".B \"\(Self.escaped(name))\"")
    }
    paragraph(words)
  }

  /// Text in which roff finds nothing to act on; roff's own input is ASCII.
  private static func escaped(_ words: String) -> String {
    let scalars = words.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "'": "\\(aq"
      case "~": "\\(ti"
      case _ where !scalar.isASCII: "\\[u\(hexadecimal(scalar.value))]"
      default: String(scalar)
      }
    }
    return (words.utf8.first == UInt8(ascii: ".") ? "\\&" : "") + scalars.joined()
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
