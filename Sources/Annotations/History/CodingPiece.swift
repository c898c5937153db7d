/// What a unit takes of the codings of one place that it shares text with.
struct CodingPiece {
  /// The unit.
  let unit: Article.Unit
  /// The text that both share.
  let span: ScalarSpan
  /// The share of each version of the coding; nil where the unit gets nothing.
  var versions: [Coding?] = []

  /// A version, told from the last; the first where there are not so many.
  func version(fromLast back: Int) -> Coding? {
    guard !versions.isEmpty else { return nil }
    return versions[max(0, versions.count - 1 - back)]
  }
}
