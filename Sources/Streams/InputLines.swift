public import Files

/// The lines of a file or of standard input, as the records of a filter.
public struct InputLines: RecordSource {
  /// The most bytes of a line: 256 MiB.
  public static let longestLine = 256 << 20

  /// Why reading ended before the end.
  public private(set) var failure: FileError?
  private let reader: LineReader

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file's path; `-` is standard input.
  ///   - longestLine: The most bytes of a line.
  /// - Throws: ``FileError`` if it cannot be opened.
  public init(_ path: String, longestLine: Int = Self.longestLine) throws(FileError) {
    guard path != "-" else {
      reader = LineReader(maximumBytes: longestLine)
      return
    }
    reader = LineReader(try InputFile(path), maximumBytes: longestLine)
  }

  /// The next line, waited for if need be.
  ///
  /// - Returns: The line, or nil at the end and after a failure.
  public mutating func next() -> InputLine? {
    guard failure == nil else { return nil }
    do throws(FileError) {
      return try reader.nextLine().map { .bytes($0) }
    } catch {
      if case .lineTooLong(_, let limit) = error.problem { return .tooLong(limit: limit) }
      failure = error
      return nil
    }
  }

  /// Whether ``next()`` would answer without waiting.
  public var hasRecordAtHand: Bool { reader.hasCompleteLine }
}

@available(*, unavailable)
extension InputLines: Sendable {}
