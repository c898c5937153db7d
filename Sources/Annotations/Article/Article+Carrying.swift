extension Article {
  /// The boundaries that a new version of the text needs, so that sentences that people split or
  /// joined are units there as well, if their words stand there once.
  ///
  /// - Parameters:
  ///   - record: The old article before anything was split or joined.
  ///   - new: The article with the new text.
  /// - Returns: By offset in the new text, whether a unit begins there.
  public func boundariesToCarry(from record: Article, to new: Article) -> [Int: Bool] {
    let known = Set(record.units.map(\.span))
    let mended = units.filter { $0.number.value > 0 && !known.contains($0.span) }
    guard !mended.isEmpty else { return [:] }
    let text = FoldedText(new.text.string)
    var boundaries: [Int: Bool] = [:]
    for unit in mended {
      let spans = text.spans(of: FoldedText(quote(of: unit)).scalars)
      guard spans.count == 1, let span = spans.first else { continue }
      boundaries[span.lowerBound] = true
      for start in new.units.map(\.span.lowerBound) where span.dropFirst().contains(start) {
        boundaries[start] = false
      }
      let rest = new.text[span.upperBound..<new.text.count].unicodeScalars
      guard let next = rest.enumerated().first(where: { !$0.element.properties.isWhitespace })
      else { continue }
      boundaries[span.upperBound + next.offset] = true
    }
    return boundaries
  }
}
