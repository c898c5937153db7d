extension Article {
  /// Whether a unit begins at an offset.
  ///
  /// - Parameter offset: An offset in the text.
  /// - Returns: True if one of the units begins there.
  public func hasBoundary(at offset: Int) -> Bool {
    units.contains { $0.span.lowerBound == offset }
  }

  /// The place at which a unit is to be split.
  ///
  /// - Parameters:
  ///   - unit: One of this article's units.
  ///   - words: The words of the unit at which the new one begins. They count where they begin a
  ///     word of the text; every run of white space is as good as another.
  /// - Returns: The boundary: the offset of the words.
  /// - Throws: ``MendingProblem`` if the words do not stand in the unit exactly once, or stand at
  ///   its start, or the unit is the headline.
  public func boundary(splitting unit: Unit, at words: String) throws(MendingProblem) -> Int {
    guard unit.number.value > 0 else { throw .headline }
    let wanted = FoldedText(words).scalars
    guard !wanted.isEmpty else { throw .noText }
    let folded = FoldedText(quote(of: unit))
    let places = folded.places(of: wanted)
    guard let place = places.first else { throw .missing(words, in: unit.number) }
    guard places.count == 1 else {
      throw .repeated(words, in: unit.number, count: places.count)
    }
    guard place > 0 else { throw .atStart(words, of: unit.number) }
    return unit.span.lowerBound + place
  }

  /// The boundary between a unit and the next, which joining them takes away.
  ///
  /// - Parameter unit: One of this article's units.
  /// - Returns: The offset at which the next unit begins.
  /// - Throws: ``MendingProblem`` if the unit is the headline, or the last, or something else stands
  ///   between the two.
  public func boundary(joining unit: Unit) throws(MendingProblem) -> Int {
    guard unit.number.value > 0 else { throw .headline }
    guard let index = units.firstIndex(of: unit), index + 1 < units.count else {
      throw .last(unit.number)
    }
    let next = units[index + 1]
    guard isContinued(unit, by: next) else {
      let between = unit.span.upperBound..<next.span.lowerBound
      let block = blocks.first { $0.span.overlaps(between) && !$0.span.overlaps(unit.span) }
      throw .apart(unit.number, role: block?.role ?? "other")
    }
    return next.span.lowerBound
  }
}
