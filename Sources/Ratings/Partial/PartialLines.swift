internal import Agreement
internal import Files
internal import JSON

/// The partial summaries of a file, one a line.
///
/// A class because what was read from a file is gone from it.
final class PartialLines {
  /// A summary and where it stands.
  struct Part {
    let summary: PartialSummary
    let file: String
    let line: Int

    func error(_ problem: RatingsError.Problem) -> RatingsError {
      RatingsError(place: .line(line, of: file), problem: problem)
    }
  }

  /// The most bytes of a line: far more than any table needs that fits in memory.
  private static let longestLine = 1 << 30

  private let file: String
  private let lines: LineReader
  private var hasPart = false

  init(_ source: RatingsSource) throws(RatingsError) {
    file = source.name
    lines = LineReader(try source.open(), maximumBytes: Self.longestLine)
  }

  /// The next summary, or nil at the end of a file that has one.
  func next() throws(RatingsError) -> Part? {
    guard let bytes = try nextLine() else {
      guard !hasPart else { return nil }
      throw RatingsError(place: .file(file), problem: .partial(.noSummary))
    }
    hasPart = true
    do throws(PartialProblem) {
      let summary = try PartialDocument(bytes).summary()
      return Part(summary: summary, file: file, line: lines.lineNumber)
    } catch {
      throw RatingsError(place: .line(lines.lineNumber, of: file), problem: .partial(error))
    }
  }

  /// The next line that is not empty, without the carriage return of another system.
  private func nextLine() throws(RatingsError) -> [UInt8]? {
    do throws(FileError) {
      while var line = try lines.nextLine() {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        if !line.isEmpty { return line }
      }
      return nil
    } catch {
      throw RatingsError(place: .file(file), problem: .file(error))
    }
  }
}
