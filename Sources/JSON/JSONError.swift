/// Why a document was refused, and where.
public struct JSONError: Error, Sendable, Equatable {
  /// The bytes before the place.
  public let byteOffset: Int
  /// The 1-based line; lines end with a line feed.
  public let line: Int
  /// The 1-based column, counted in Unicode scalars.
  public let column: Int
  /// What is wrong there.
  public let problem: Problem

  /// Finds the line and column of a place in a document.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - byteOffset: The bytes before the place.
  ///   - bytes: The document.
  init(_ problem: Problem, at byteOffset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes.prefix(byteOffset)
    let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    self.problem = problem
    self.byteOffset = byteOffset
    line = before.count { $0 == .lineFeed } + 1
    column = before[lineStart...].count { !UTF8.isContinuation($0) } + 1
  }
}

extension JSONError: CustomStringConvertible {
  /// What is wrong in words, without the place.
  public var description: String { problem.description }
}
