import Files
import Testing

struct CSVReaderTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test(
    arguments: [
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,\n,\n", [["a", ""], ["", ""]]),
      ("\"a,b\",\"c\"\"d\"\"\"\n", [["a,b", "c\"d\""]]),
      ("\"a\r\n\nb\",c\n", [["a\r\n\nb", "c"]]),
      (" a ,\"\tb \"\n", [[" a ", "\tb "]]),
      ("\"\"\n", [[""]]), ("\n\na\n\n\nb\n", [["a"], ["b"]]), ("", []), ("\n", []),
      ("\u{FEFF}a,b\n", [["a", "b"]]), ("ї\u{301},🎏\n", [["ї\u{301}", "🎏"]]),
      ("a\0b,c\n", [["a\0b", "c"]]),
    ] as [(String, [[String]])])
  func fieldsAreThoseOfTheFile(text: String, rows: [[String]]) throws {
    #expect(try read(text).map(fields) == rows)
  }

  @Test(
    arguments: [
      ("a;b;c,d\n", .semicolon), ("a\tb,c\td\n", .tab), ("a,b;c\n", .comma), ("a\nb;c\n", .comma),
      ("\"a;b;c\",d\n", .comma), ("", .comma),
    ] as [(String, CSVSeparator)])
  func firstLineTellsTheSeparator(text: String, separator: CSVSeparator) throws {
    #expect(try reader(text).separator == separator)
  }

  @Test func namedSeparatorIsNotGuessed() throws {
    let reader = try reader("a;b;c\td\n", separator: .tab)
    #expect(try reader.nextRow().map(fields) == ["a;b;c", "d"])
  }

  @Test func separatorIsToldByTheWholeFirstLine() throws {
    let pipe = try PacketPipe(packets: "\u{FEFF}a,b;c;d\n1".utf8.map { [$0] })
    let reader = try CSVReader(InputFile(pipe.path))
    #expect(reader.separator == .semicolon)
    #expect(try reader.nextRow().map(fields) == ["a,b", "c", "d"])
    #expect(try reader.nextRow().map(fields) == ["1"])
  }

  @Test func carriageReturnsEndLines() throws {
    let rows = try read("a,b\r\"c\r\rd\",e\r\rf,g\r\nh,i\rj,k")
    #expect(
      rows.map(fields) == [["a", "b"], ["c\r\rd", "e"], ["f", "g"], ["h", "i"], ["j", "k"]])
    #expect(rows.map(\.line) == [1, 2, 6, 7, 8])
  }

  @Test func lineEndsAcrossReadsCountOnce() throws {
    let pipe = try PacketPipe(
      packets: ["a\n", "b\r", "\n", "c\r", "\n", "d"].map { Array($0.utf8) })
    let reader = try CSVReader(InputFile(pipe.path))
    var lines: [Int] = []
    while let row = try reader.nextRow() { lines.append(row.line) }
    #expect(lines == [1, 2, 3, 4])
  }

  @Test func separatorsCountAsBytesOfTheRow() throws {
    let reader = try reader("a,b\n\(String(repeating: ",", count: 70_000))\nc,d\n", maximum: 60_000)
    #expect(try reader.nextRow()?.line == 1)
    #expect(throws: CSVError(line: 2, .rowTooLarge(limit: 60_000))) { try reader.nextRow() }
    #expect(try reader.nextRow().map(fields) == ["c", "d"])
  }

  @Test func rowsKnowTheirFirstLine() throws {
    #expect(try read("a\n\n\"b\nb\"\nc\n\"d\r\n\r\nd\"\n\ne").map(\.line) == [1, 3, 5, 6, 10])
  }

  @Test(arguments: ["a\nb,c\"d\"\ne\n", "a\n\"b\"c,d\ne\n", "a\n\"b\" ,c\ne\n"])
  func misplacedQuoteEndsTheTable(_ text: String) throws {
    let reader = try reader(text)
    #expect(try reader.nextRow()?.line == 1)
    #expect(throws: CSVError(line: 2, .misplacedQuote)) { try reader.nextRow() }
    #expect(try reader.nextRow() == nil)
  }

  @Test func quoteThatIsNeverClosedIsNamedByItsRow() throws {
    let reader = try reader("a\nb,\"c\nd\ne\n")
    _ = try reader.nextRow()
    #expect(throws: CSVError(line: 2, .unterminatedQuote)) { try reader.nextRow() }
    #expect(try reader.nextRow() == nil)
  }

  @Test func rowOverTheLimitIsPassedOver() throws {
    let long = String(repeating: "x", count: 300_000)
    let reader = try reader(
      "a,b\n1,\"\(long)\n\"\"\(long)\"\n2,c\n\(long),\(long)\n3,d", maximum: 400_000)
    #expect(try reader.nextRow()?.line == 1)
    #expect(throws: CSVError(line: 2, .rowTooLarge(limit: 400_000))) { try reader.nextRow() }
    #expect(try reader.nextRow().map(fields) == ["2", "c"])
    #expect(throws: CSVError(line: 5, .rowTooLarge(limit: 400_000))) { try reader.nextRow() }
    #expect(try reader.nextRow().map(fields) == ["3", "d"])
  }

  @Test func rowsAcrossChunksAreWhole() throws {
    let text = (1...9_000).map { "\($0),\"line one\n\"\"line\"\" two\",ї" }.joined(
      separator: "\r\n")
    let rows = try read(text)
    #expect(rows.count == 9_000)
    #expect(rows.allSatisfy { fields($0).dropFirst() == ["line one\n\"line\" two", "ї"] })
    #expect(rows.last?.line == 17_999)
  }

  @Test func endInTheMiddleOfAnythingIsARowOrAnError() throws {
    let text = "a,\"b\"\"\nc\",d\r\ne,f\n"
    for count in 0...text.utf8.count {
      let rows = Result { try read(String(text.utf8.prefix(count)) ?? "") }
      if case .success(let rows) = rows { #expect(rows.count <= 2) }
    }
  }

  @Test(
    arguments: [
      (
        .misplacedQuote,
        "a quote within a field, from where on rows cannot be told apart; put the field in quotes and double those within"
      ),
      (.unterminatedQuote, "a quoted field is never closed; close it with a quote"),
      (.rowTooLarge(limit: 8), "a row has more than 8 bytes; split it"),
    ] as [(CSVError.Problem, String)])
  func saysWhatIsWrongAndWhatToDo(problem: CSVError.Problem, sentence: String) {
    #expect("\(CSVError(line: 1, problem))" == sentence)
  }

  private func reader(_ text: String, separator: CSVSeparator? = nil, maximum: Int = 32 << 20)
    throws -> CSVReader
  {
    try scratch.write(text, to: "table.csv")
    return try CSVReader(
      InputFile(scratch.path + "/table.csv"), separator: separator, maximumRowBytes: maximum)
  }

  private func read(_ text: String) throws -> [CSVRow] {
    let reader = try reader(text)
    var rows: [CSVRow] = []
    while let row = try reader.nextRow() { rows.append(row) }
    return rows
  }

  private func fields(_ row: CSVRow) -> [String] {
    row.fields.map { String(decoding: $0, as: UTF8.self) }
  }
}
