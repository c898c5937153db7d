/// How many articles came to what.
struct AddTally: Equatable {
  /// New articles.
  var added = 0
  /// Articles with a new version of their text.
  var revised = 0
  /// Articles that were there already.
  var unchanged = 0
  /// Files, and articles of files of many, that were refused.
  var refused = 0

  /// How many there were.
  var total: Int { added + revised + unchanged + refused }

  /// The counts that are not zero, in words; nil if all are.
  var sentence: String? {
    let parts = [
      ("added", added), ("revised", revised), ("unchanged", unchanged), ("refused", refused),
    ]
    let shown = parts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }
}
