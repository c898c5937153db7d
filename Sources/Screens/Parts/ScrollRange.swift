/// How far lines that are more than their room can be scrolled.
public struct ScrollRange: Sendable, Equatable {
  /// The first line in sight, from 0.
  public let first: Int
  /// The greatest useful value of ``first``; 0 if all lines are in sight.
  public let greatest: Int
  private let page: Int

  /// A range of some lines in a room.
  ///
  /// - Parameters:
  ///   - first: Which line is to be the first; brought into the range.
  ///   - greatest: The greatest useful first line.
  ///   - page: How many lines a page is.
  init(first: Int, greatest: Int, page: Int) {
    self.first = max(0, min(first, greatest))
    self.greatest = greatest
    self.page = page
  }

  /// The first line of the next page.
  public var next: Int { min(greatest, first + page) }

  /// The first line of the page before.
  public var previous: Int { max(0, first - page) }
}
