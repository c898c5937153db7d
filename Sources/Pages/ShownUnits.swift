public import Reports

/// The units that a page holds: all of them, or where they are too many those that its figures lead
/// to.
public struct ShownUnits: Sendable, Equatable {
  /// The number of units up to which a page holds all of them, and beyond which it holds no more.
  public static let most = 3_000

  /// The number of units of the articles that were read.
  public let total: Int
  /// The units that are shown where not all are; nil for all of them.
  private(set) var chosen: Set<UnitReference>?

  /// Begins with all units, or with none where they are too many.
  ///
  /// - Parameter total: The number of units of the articles that were read.
  init(total: Int) {
    self.total = total
    chosen = total > Self.most ? [] : nil
  }

  /// Whether some units are left out.
  public var isPartial: Bool { chosen != nil }

  /// The number of units that are shown.
  public var count: Int { chosen?.count ?? total }

  /// Whether a unit is shown.
  ///
  /// - Parameter unit: The unit.
  /// - Returns: True if the page holds it.
  public func contains(_ unit: UnitReference) -> Bool {
    chosen?.contains(unit) ?? true
  }

  /// The places in `Findings.articles` of the articles that have to be read for the page, ascending.
  ///
  /// - Parameter articles: The number of articles.
  /// - Returns: The places.
  public func places(among articles: Int) -> [Int] {
    guard let chosen else { return Array(0..<articles) }
    return Set(chosen.map(\.article)).sorted()
  }

  /// Shows a unit if there is room.
  ///
  /// - Parameter unit: The unit.
  /// - Returns: Whether it is shown.
  mutating func show(_ unit: UnitReference) -> Bool {
    guard let units = chosen, !units.contains(unit) else { return true }
    guard units.count < Self.most else { return false }
    chosen?.insert(unit)
    return true
  }
}
