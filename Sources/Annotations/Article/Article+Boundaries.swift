extension Article {
  /// The article with boundaries between its sentences added or taken away.
  ///
  /// A boundary is the offset at which a unit begins. It counts only inside a *stretch*: sentences
  /// one after another with nothing but white space between them. The headline is never one of
  /// them, and where another part of the text stands between two sentences, a stretch ends; so a
  /// boundary that does not fit changes nothing, and the order in which boundaries are given does
  /// not matter.
  ///
  /// - Parameter boundaries: By its offset, whether a unit begins there.
  /// - Returns: The article with units cut anew, numbered on from its first unit. Blocks that one
  ///   unit spans have become one block.
  public func mended(by boundaries: [Int: Bool]) -> Article {
    var mended = self
    mended.isMended = true
    guard !boundaries.isEmpty, let first = units.first?.number.value else { return mended }
    let spans = stretches.flatMap { self.spans(of: $0, boundaries) }
    mended.units = zip(first..., spans).compactMap { number, span in
      Unit.Number(number).map { Unit(number: $0, span: span) }
    }
    mended.joinBlocks()
    return mended
  }

  /// The units in runs that one boundary after another could be taken out of.
  private var stretches: [ArraySlice<Unit>] {
    var stretches: [ArraySlice<Unit>] = []
    var start = units.startIndex
    for index in units.indices.dropFirst() where !isContinued(units[index - 1], by: units[index]) {
      stretches.append(units[start..<index])
      start = index
    }
    if start < units.endIndex { stretches.append(units[start...]) }
    return stretches
  }

  /// Whether nothing but white space stands between two units, neither of which is the headline.
  func isContinued(_ unit: Unit, by next: Unit) -> Bool {
    guard unit.number.value > 0, unit.span.upperBound <= next.span.lowerBound else { return false }
    return isBlank(unit.span.upperBound..<next.span.lowerBound)
  }

  /// Whether a place holds nothing but white space.
  ///
  /// - Parameter span: A range of the text.
  /// - Returns: True also for an empty range.
  public func isBlank(_ span: ScalarSpan) -> Bool {
    text[span].unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private func spans(of stretch: ArraySlice<Unit>, _ boundaries: [Int: Bool]) -> [ScalarSpan] {
    guard let first = stretch.first, let last = stretch.last, first.number.value > 0 else {
      return stretch.map(\.span)
    }
    let whole = first.span.lowerBound..<last.span.upperBound
    let inside = boundaries.filter { whole.dropFirst().contains($0.key) }
    guard !inside.isEmpty else { return stretch.map(\.span) }
    let scalars = Array(text[whole].unicodeScalars)
    guard scalars.count == whole.count else { return stretch.map(\.span) }
    var starts = Set(stretch.map(\.span.lowerBound))
    for (offset, begins) in inside {
      let isText = !scalars[offset - whole.lowerBound].properties.isWhitespace
      if begins && isText { starts.insert(offset) } else { starts.remove(offset) }
    }
    let sorted = starts.sorted()
    return zip(sorted, sorted.dropFirst() + [whole.upperBound]).map { start, next in
      let last = scalars[(start - whole.lowerBound)..<(next - whole.lowerBound)]
        .lastIndex { !$0.properties.isWhitespace }
      return start..<max(start, whole.lowerBound + (last ?? 0)) + 1
    }
  }

  /// Makes one block of those that a unit spans.
  private mutating func joinBlocks() {
    for unit in units {
      guard let first = blocks.firstIndex(where: { $0.span.contains(unit.span.lowerBound) }),
        let last = blocks.lastIndex(where: { $0.span.contains(unit.span.upperBound - 1) }),
        first < last
      else { continue }
      let span = blocks[first].span.lowerBound..<blocks[last].span.upperBound
      blocks.replaceSubrange(first...last, with: [Block(role: blocks[first].role, span: span)])
    }
  }
}
