import Glibc
import Testing

@testable import Commands

/// The page of single keys and the table of them say the same.
@Suite struct KeyPageTests {
  private static let page =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/docs/keys.md"

  @Test(arguments: CommandKey.allCases)
  func everyKeyIsOnThePage(_ key: CommandKey) {
    let line =
      switch key.line {
      case "": ""
      case "any": "any "
      default: "`\(key.line)` "
      }
    let row = "| `\(key.rawValue)` | \(line)| \(key.summary) |"
    #expect(Self.text.contains(row))
  }

  private static let text: String = {
    guard let file = fopen(page, "re") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }()
}
