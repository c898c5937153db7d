import Annotations

/// The name of a rated unit with its place in the order of output.
///
/// Values are told apart by their bytes: `String` would take two spellings of one character for
/// the same.
struct UnitKey: Hashable, Comparable {
  private let number: Int
  private let bytes: [UInt8]

  /// An article as a unit.
  init(article: Article.ID) {
    number = 0
    bytes = Array(article.description.utf8)
  }

  /// A unit, or the part of it whose statements have these values.
  ///
  /// A `/` in a value is written `%2F`, so that no two lists of values look alike.
  init(article: Article.ID, unit: Int, group: [String] = []) {
    number = unit
    let values = group.map { separable($0, by: "/") }.joined(separator: "/")
    bytes = Array((group.isEmpty ? "\(article)#\(unit)" : "\(article)#\(unit)@\(values)").utf8)
  }

  /// The name in output.
  var name: String { String(decoding: bytes, as: UTF8.self) }

  static func < (left: Self, right: Self) -> Bool {
    left.number == right.number
      ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.number < right.number
  }
}
