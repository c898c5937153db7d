/// A word of letters, digits, apostrophes and inner hyphens.
struct Word {
  let range: Range<Int>
  let key: WordKey?
  /// The kind of its first scalar.
  let kind: ScalarKind
  /// Whether it is of two or more letters that are all capitals.
  let isAllCapitals: Bool
}
