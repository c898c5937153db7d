import Commands
import Glibc
import Testing

/// The manual page in the repository.
///
/// With `POSTIL_RECORD=1` in the environment it is written anew.
@Suite struct ManualPageTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    + "/docs/postil.1"

  @Test func thePageIsWhatTheCommandTableSays() {
    let isCurrent = Self.page() == ManualPage.text
    #expect(isCurrent, "docs/postil.1 is not current; record it with POSTIL_RECORD=1")
    if !isCurrent, getenv("POSTIL_RECORD") != nil { Self.write(ManualPage.text) }
  }

  @Test func thePageIsASCII() {
    #expect(ManualPage.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func everyCommandHasItsHeading() {
    let headings = ManualPage.text.split(separator: "\n").filter { $0.hasPrefix(".SS \"") }
    let names = headings.map { $0.dropFirst(5).prefix { $0.isLetter } }
    #expect(names.contains("tag") && names.contains("report") && names.contains("shell"))
    #expect(Set(names).count == names.count)
  }

  @Test func noLineBeginsWithAnAccidentalRequest() {
    let requests = [".TH", ".SH", ".SS", ".TP", ".B", ".BI", ".PP"]
    let unknown = ManualPage.text.split(separator: "\n").filter { line in
      line.hasPrefix(".") && !requests.contains { line == $0 || line.hasPrefix($0 + " ") }
    }
    #expect(unknown == [])
  }

  private static func page() -> String {
    guard let file = fopen(path, "re") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String) {
    guard let file = fopen(path, "we") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
