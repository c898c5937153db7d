import Files
import Streams
import Testing

/// The same bytes come out however the work is divided.
@Suite struct DivisionLawTests {
  /// Lines in memory, of which only some are at hand at a time.
  private struct Lines: RecordSource {
    var rest: ArraySlice<InputLine>
    /// After how many lines the input makes wait.
    let stride: Int

    var hasRecordAtHand: Bool { !rest.isEmpty && rest.startIndex % stride != 0 }

    mutating func next() -> InputLine? { rest.popFirst() }
  }

  /// Good and bad lines of very different lengths.
  private static let lines: [InputLine] = (0..<400).map { number in
    let sentence = "Envoy \(number) spoke at 3.5 p.m. of the \u{1F30A}. "
    let text = String(repeating: sentence, count: number % 7 == 0 ? 200 : number % 5)
    switch number % 11 {
    case 3: return .tooLong(limit: number)
    case 5: return .bytes(Array(#"{"id":"\#(number)","text":"\#(text)"#.utf8))
    default: return .bytes(Array(#"{"id":"\#(number)","text":"\#(text)"}"#.utf8))
    }
  }

  private func output(jobs: Int, stride: Int) -> [UInt8] {
    var (source, paper) = (Lines(rest: Self.lines[...], stride: stride), Paper())
    _ = FilterRun.run(&source, through: SegmentingFilter(), into: &paper, jobs: jobs)
    return Array(paper.writes.joined())
  }

  @Test func outputDependsNeitherOnWorkersNorOnPauses() {
    let expected = SHA256.hex(of: output(jobs: 1, stride: .max))
    for (jobs, stride) in [(1, 1), (2, 400), (3, 7), (8, 1)] {
      #expect(SHA256.hex(of: output(jobs: jobs, stride: stride)) == expected)
    }
  }

  @Test func everyLineHasItsLine() {
    let lines = String(decoding: output(jobs: 2, stride: 3), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 401)
    #expect(lines.last == "")
  }
}
