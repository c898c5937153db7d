import Files
import Testing

/// What a YAML file's tree is, and what is refused where.
@Suite struct YAMLDocumentTests {
  @Test func treeHasTheFilesValues() throws {
    let root = try #require(
      YAMLDocument(parsing: Array("a: 1\nb:\n  - 'x'\n  - |\n    y\n".utf8)).root)
    #expect(root["a"]?.text == "1")
    #expect(root["b"]?.elements?.map(\.text) == ["x", "y\n"])
    #expect(root.members?.map(\.key.text) == ["a", "b"])
    #expect(root["c"] == nil)
  }

  @Test(arguments: [("x", YAMLNode.ScalarStyle.plain), ("'x'", .quoted), ("\"x\"", .quoted)])
  func styleIsKnown(_ text: String, _ style: YAMLNode.ScalarStyle) throws {
    let root = try #require(YAMLDocument(parsing: Array(text.utf8)).root)
    guard case .scalar("x", style) = root.content else { Issue.record("\(root)"); return }
  }

  @Test(arguments: [
    ("é: 𝄞x", 1, 4, 4), ("a: b\né:  x", 2, 5, 10), ("\u{FEFF}é: x", 1, 4, 7),
    ("a: b\r\né: x", 2, 4, 10),
  ])
  func placeIsCountedInScalarsAndBytes(_ text: String, _ line: Int, _ column: Int, _ byte: Int)
    throws
  {
    let root = try #require(YAMLDocument(parsing: Array(text.utf8)).root)
    let mark = try #require(root["é"]?.start)
    #expect((mark.line, mark.column, mark.byteOffset) == (line, column, byte))
  }

  @Test func endIsAfterTheLastCharacter() throws {
    let bytes = Array("- é\n- 'я'  # note\n".utf8)
    let elements = try #require(YAMLDocument(parsing: bytes).root?.elements)
    let texts = elements.map { element in
      String(decoding: bytes[element.start.byteOffset..<element.end.byteOffset], as: UTF8.self)
    }
    #expect(texts == ["é", "'я'"])
  }

  @Test(arguments: ["", "# note\n", "---\n", "\u{FEFF}"])
  func emptyFileHasNothing(_ text: String) {
    let document = YAMLDocument(parsing: Array(text.utf8))
    #expect(document.root?.text ?? "" == "")
    #expect(document.problems.isEmpty)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x", "1:4: the anchor '&x' is not allowed; remove it"),
    ("b: *x", "1:4: the alias '*x' is not allowed; write the value out"),
    ("b: !int 3", "1:4: the tag '!int' is not allowed; remove it"),
    ("é: 1\nb: 2\né: 3", "3:1: the key 'é' is here twice, first at 1:1; remove one"),
    ("? [a]\n: 1", "1:3: a list or mapping as a key; write a word"),
    ("a\n---\nb", "2:1: a second document; remove the '---' before it"),
    ("a: b: c", "1:5: mapping values are not allowed in this context"),
    ("a: 'b", "1:6: while scanning a quoted scalar: found unexpected end of stream"),
    (
      "a:\n\tb",
      "2:1: while scanning for the next token: found character that cannot start any token"
    ),
    ("a: \u{1}", "1:4: control characters are not allowed"),
  ])
  func problemIsWordedWithItsPlace(_ text: String, _ expected: String) throws {
    let problem = try #require(YAMLDocument(parsing: Array(text.utf8)).problems.first)
    #expect("\(problem.line):\(problem.column): \(problem.message)" == expected)
  }

  @Test func allProblemsAreFoundAtOnceInTheirOrder() {
    let text = "a: &x {k: 1, k: 2}\na: !t 3\nb: *x\n"
    let problems = YAMLDocument(parsing: Array(text.utf8)).problems
    #expect(
      problems.map { [$0.line, $0.column] } == [[1, 4], [1, 14], [2, 1], [2, 4], [3, 4]])
  }

  @Test func byteOutsideOfUTF8IsRefusedWithItsPlace() {
    let problems = YAMLDocument(parsing: Array("a: é\nb: ".utf8) + [0xFF]).problems
    #expect(problems.map(\.reason) == [.notUTF8(byte: 0xFF)])
    #expect(problems.map { [$0.line, $0.column] } == [[2, 4]])
  }

  @Test func thirtyTwoLevelsAreAcceptedAndMoreRefused() {
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(YAMLDocument(parsing: Array(deepest.utf8)).problems.isEmpty)
    let deeper = YAMLDocument(parsing: Array("[\(deepest)]".utf8))
    #expect(deeper.problems.map(\.reason) == [.tooDeep(limit: 32)])
    let bomb = YAMLDocument(parsing: [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20))
    #expect(bomb.root == nil)
  }

  @Test func fileAboveTheLimitIsRefused() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: YAMLDocument.maximumBytes + 1)
    let problems = YAMLDocument(parsing: bytes).problems
    #expect(problems.map(\.reason) == [.tooLarge(limit: 1 << 20)])
  }

  @Test func keysThatOnlyUnicodeCallsEquivalentAreDifferent() {
    #expect(YAMLDocument(parsing: Array("\u{E9}: 1\ne\u{301}: 2".utf8)).problems.isEmpty)
  }
}
