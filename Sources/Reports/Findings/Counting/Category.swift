/// What statements are counted as in one row or column of a table.
struct Category: Sendable, Hashable {
  /// What the row or column stands for.
  let kind: CategoryKind
  /// The value, if it is one.
  let value: ExactText?
  /// What people read.
  let name: String

  static let rest = Category(kind: .rest, value: nil, name: "all others")
  static let none = Category(kind: .none, value: nil, name: "not given")
  static let undated = Category(kind: .none, value: nil, name: "no date")
  static let tied = Category(kind: .tied, value: nil, name: "tied")

  static func value(_ value: String, name: String) -> Category {
    Category(kind: .value, value: ExactText(value), name: name)
  }
}
