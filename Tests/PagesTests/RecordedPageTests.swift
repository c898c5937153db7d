import Glibc
import Testing

@testable import Pages

/// The whole page of the small study, so that every change of it is seen by those who review it.
///
/// With `POSTIL_RECORD=1` in the environment it is written anew.
@Suite struct RecordedPageTests {
  private static let path =
    #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" }
    + "/Transcripts/report-page.html"

  @Test func pageIsTheOneThatWasRecorded() {
    let page = Self.withoutStyle(SmallStudy.html())
    let isCurrent = Array(Self.recorded().utf8) == Array(page.utf8)
    #expect(
      isCurrent, "Tests/Transcripts/report-page.html differs; record it with POSTIL_RECORD=1")
    if !isCurrent, getenv("POSTIL_RECORD") != nil { Self.write(page) }
  }

  /// The page but for its style, which has a file of its own.
  private static func withoutStyle(_ page: String) -> String {
    guard let start = page.firstRange(of: "<style>"), let end = page.firstRange(of: "</style>")
    else { return page }
    return String(page[..<start.upperBound]) + String(page[end.lowerBound...])
  }

  private static func recorded() -> String {
    guard let file = fopen(path, "re") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ page: String) {
    guard let file = fopen(path, "we") else { return }
    defer { fclose(file) }
    fputs(page, file)
  }
}
