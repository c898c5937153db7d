import Files
import Testing

struct CSVBlockTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  @Test(arguments: 1...8)
  func blocksHaveTheRowsThatTheLibraryReads(width: Int) throws {
    for seed in 0..<40 {
      let text = RandomTable(seed: UInt64(100 * width + seed), width: width).text
      try scratch.write(text, to: "table.csv")
      let expected = Result { () throws(CSVError) in try rows(width) }
      let found = Result { () throws(CSVError) in try blocks(width) }
      #expect(found == expected, "\(text.debugDescription)")
    }
  }

  @Test func blocksAcrossChunksAreWhole() throws {
    let text = (1...20_000).map { "unit-\($0),ї,\($0 % 7 == 0 ? "\"a\"\"b\"" : "c")\r\n" }.joined()
    try scratch.write(text, to: "table.csv")
    #expect(try blocks(3) == rows(3))
  }

  @Test func rowsOfAPipeComeInPackets() throws {
    let pipe = try PacketPipe(packets: "a,b\r\n\"c\",d\n\ne,f".utf8.map { [$0] })
    let reader = try CSVReader(InputFile(pipe.path))
    #expect(try blocks(of: reader, 2).map(\.fields.count) == [2, 2, 2])
  }

  @Test func rowOfOtherWidthIsRefusedAndPassedOver() throws {
    try scratch.write("a,b\nc,d,e\nf,g\n", to: "table.csv")
    let reader = try CSVReader(InputFile(scratch.path + "/table.csv"))
    #expect(try reader.nextBlock(ofWidth: 2)?.rowCount == 1)
    #expect(throws: CSVError(line: 2, .fieldCount(3, expected: 2))) {
      try reader.nextBlock(ofWidth: 2)
    }
    #expect(try blocks(of: reader, 2).map(\.line) == [3])
  }

  @Test(arguments: [("a,b\nc,d\n", true), ("a,b\nc,ї\n", false), ("a,b\nc,\0\n", false)])
  func plainBlockIsKnown(text: String, isPlain: Bool) throws {
    try scratch.write(text, to: "table.csv")
    let reader = try CSVReader(InputFile(scratch.path + "/table.csv"))
    #expect(try reader.nextBlock(ofWidth: 2)?.isPlain == isPlain)
  }

  private func rows(_ width: Int) throws(CSVError) -> [CSVRow] {
    let reader = try reader()
    var rows: [CSVRow] = []
    while let row = try reader.nextRow() {
      guard row.fields.count == width else {
        throw CSVError(line: row.line, .fieldCount(row.fields.count, expected: width))
      }
      rows.append(row)
    }
    return rows
  }

  private func blocks(_ width: Int) throws(CSVError) -> [CSVRow] {
    try blocks(of: reader(), width)
  }

  private func reader() throws(CSVError) -> CSVReader {
    do throws(FileError) {
      return try CSVReader(InputFile(scratch.path + "/table.csv"), separator: .comma)
    } catch {
      throw CSVError(line: 0, .file(error))
    }
  }

  private func blocks(of reader: CSVReader, _ width: Int) throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    while let block = try reader.nextBlock(ofWidth: width) {
      reader.withFields(of: block) { bytes, places in
        for row in 0..<block.rowCount {
          let fields = (row * width..<(row + 1) * width).map { field in
            (places[2 * field]..<places[2 * field + 1]).map { bytes[Int($0)] }
          }
          rows.append(CSVRow(line: block.line + row, fields: fields))
        }
      }
    }
    return rows
  }
}

/// A table made of the pieces on which readers differ, the same for the same seed.
private struct RandomTable {
  private var state: UInt64
  private(set) var text = ""

  init(seed: UInt64, width: Int) {
    state = seed
    for _ in 0..<Int(pick(40)) {
      let fields = (0..<(pick(30) == 0 ? width + 1 : width)).map { _ in field() }
      text +=
        fields.joined(separator: ",") + ["\n", "\n", "\n", "\r\n", "\r", "\n\n"][Int(pick(6))]
    }
  }

  private mutating func field() -> String {
    let pieces = [
      "", "a", "unit-1234567890", "ї", " ", "\"b\"", "\"\"", "\"c,d\"", "\"e\"\"f\"", "\"g\nh\"",
      "\"i\r\n\"",
    ]
    return pick(200) == 0 ? "x\"" : pieces[Int(pick(UInt64(pieces.count)))]
  }

  private mutating func pick(_ count: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % count
  }
}
