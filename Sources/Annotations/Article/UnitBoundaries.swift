/// Where units of an article began and ended at any time, as far as its history tells.
///
/// A coding at another place was made after a split or join that the history has lost.
public struct UnitBoundaries: Sendable {
  private let starts: Set<Int>
  private let ends: Set<Int>
  /// The places at which units of the record begin, and at some time did not.
  private let removed: Set<Int>
  /// The places at which units of the record begin, in order.
  private let recorded: [Int]

  /// Looks through a history of splits and joins.
  ///
  /// - Parameters:
  ///   - record: The article as it was added.
  ///   - history: Its history.
  ///
  /// Nil where the text was replaced since: codings then move to places that are no units.
  public init?(of record: Article, _ history: ArticleHistory) {
    var starts = Set(record.units.map(\.span.lowerBound))
    var ends = Set(record.units.map(\.span.upperBound))
    var removed: Set<Int> = []
    let scalars = Array(record.text.string.unicodeScalars)
    for change in history.changes {
      switch change.effect {
      case .revision: return nil
      case .repair: break
      case .boundary(let boundary):
        guard boundary.isMade else {
          removed.insert(boundary.offset)
          continue
        }
        starts.insert(boundary.offset)
        let before = scalars.prefix(max(0, boundary.offset))
        let last = before.lastIndex { !$0.properties.isWhitespace }
        ends.insert(last.map { $0 + 1 } ?? 0)
      }
    }
    (self.starts, self.ends, self.removed) = (starts, ends, removed)
    recorded = record.units.map(\.span.lowerBound)
  }

  /// Whether a unit can have stood at a place.
  ///
  /// - Parameter span: The place.
  /// - Returns: False where no unit ever began or ended there, or where one began within that was never
  ///   joined with the one before it.
  public func allow(_ span: ScalarSpan) -> Bool {
    guard starts.contains(span.lowerBound), ends.contains(span.upperBound) else { return false }
    return recorded.allSatisfy {
      $0 <= span.lowerBound || $0 >= span.upperBound || removed.contains($0)
    }
  }
}
