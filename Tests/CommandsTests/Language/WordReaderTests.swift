import Annotations
import Testing

@testable import Commands

/// Quoting as in POSIX sh, IEEE Std 1003.1, Shell Command Language, section 2.2.
struct WordReaderTests {
  private func words(_ line: String) throws -> [String] {
    try WordReader.words(of: line).map(\.text)
  }

  @Test(arguments: [
    ("  \t ", [] as [String]),
    ("tag 3 support", ["tag", "3", "support"]),
    ("  tag\t3  ", ["tag", "3"]),
    ("'a b' c", ["a b", "c"]),
    ("a' 'b", ["a b"]),
    ("''", [""]),
    ("\"\" x", ["", "x"]),
    (#"'a\b'"#, [#"a\b"#]),
    (#""a\"b\\c\$d\`e""#, [#"a"b\c$d`e"#]),
    (#""a\nb""#, [#"a\nb"#]),
    ("\"it's\"", ["it's"]),
    ("'say \"no\"'", ["say \"no\""]),
    (#"a\ b"#, ["a b"]),
    (#"\'x"#, ["'x"]),
    (#"end\"#, [#"end\"#]),
    (#"\\"#, [#"\"#]),
  ])
  func quotingIsThatOfTheShell(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  @Test(arguments: [
    (#"$'a\'b\\c\"d'"#, [#"a'b\c"d"#]),
    (#"$'\a\b\e\f\n\r\t\v'"#, ["\u{7}\u{8}\u{1B}\u{C}\n\r\t\u{B}"]),
    (#"x=$'\u202e1'y z"#, ["x=\u{202E}1y", "z"]),
    (#"$'\u41 \U1F600\xc3\xa9\x4g'"#, ["A \u{1F600}é\u{4}g"]),
    (#"$'\q\u\ud800\'"#, []),
    (#"$'\q\u\ud800'"#, [#"\q\u\ud800"#]),
    (#""$'a'" \$'a'"#, ["$'a'", "$a"]),
    ("$ $a a$", ["$", "$a", "a$"]),
    ("$''", [""]),
  ])
  func escapesAreThoseOfTheShell(line: String, expected: [String]) {
    #expect((try? words(line)) ?? [] == expected)
  }

  @Test(arguments: [
    ("# all of it", [] as [String]),
    ("tag # the rest", ["tag"]),
    ("a#b", ["a#b"]),
    ("'# no'", ["# no"]),
    ("\\# no", ["#", "no"]),
    ("''# no", ["#", "no"]),
  ])
  func commentBeginsAtTheStartOfAWord(line: String, expected: [String]) throws {
    #expect(try words(line) == expected)
  }

  @Test(arguments: [
    ("note 'tis", "'", 6),
    ("a \"b", "\"", 3),
    ("ї \"b", "\"", 3),
    ("e\u{301}\"", "\"", 3),
    (#""a\""#, "\"", 1),
    (#"x $'a\'"#, "'", 4),
  ])
  func unclosedQuoteIsNamedWithItsColumnInScalars(line: String, mark: String, column: Int) {
    #expect(throws: WordReader.UnclosedQuote(mark: mark, column: column)) {
      try WordReader.words(of: line)
    }
  }

  @Test func noBreakSpaceIsNoBlank() throws {
    #expect(try words("a\u{A0}b") == ["a\u{A0}b"])
  }

  @Test func combiningMarksHideNoQuotesAndNoBlanks() throws {
    #expect(try words("'a'\u{301} \u{301}b") == ["a\u{301}", "\u{301}b"])
    #expect(try words("\"a b\u{301}\"") == ["a b\u{301}"])
    #expect(try words("a #\u{301}c") == ["a"])
  }

  @Test func wordKnowsWhereItBeginsAndWhetherItWasQuoted() throws {
    let words = try WordReader.words(of: "ї 'b'")
    #expect(words.map(\.start) == [0, 3])
    #expect(words.map(\.isQuoted) == [false, true])
  }

  @Test(arguments: [
    "plain", "", "two words", "it's", "'", "say \"no\"", "#4", #"a\b"#, "$x", "`x`", "-x", "=",
    "a\tb", "e\u{301}'", "\u{A0}", "a#b", "$'x'", "\u{202E}evil 1", "\u{200F}\u{5D3}'s\\u\u{200F}1",
    "\u{E0020}1", "a\nb\r\u{85}\u{1B}[0m\0", "x\u{AD}'", "\u{200F}\u{301}'\u{301}",
  ])
  func quotedWordIsReadBackAsItself(word: String) throws {
    #expect(try words("x \(quoted(word)) y") == ["x", word, "y"])
  }

  @Test func plainWordIsNotQuoted() {
    #expect(quoted("speaker=sollan") == "speaker=sollan")
    #expect(quoted("Київ") == "Київ")
  }

  @Test(arguments: ["\u{200F}x y'", "a\u{AD}b", "\u{1B}[2J", "a\nb", "\u{E0001}"])
  func quotedWordIsVisible(word: String) {
    #expect(visible(quoted(word)) == quoted(word))
    #expect(quoted(word).hasPrefix("$'"))
  }
}
