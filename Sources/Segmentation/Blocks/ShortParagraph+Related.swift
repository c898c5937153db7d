extension ShortParagraph {
  /// `Related stories`, the heading of a list of other articles.
  var isRelatedHeading: Bool {
    guard !words.isEmpty, !text.endsWithMark(withoutColon) else { return false }
    if Vocabulary.relatedHeadings.contains(words) { return true }
    return Vocabulary.relatedOpenings.prefix(of: words[...]) > 0 && words.count <= 8
      && words.dropFirst(2).allSatisfy(isNameLike)
  }

  /// `Read more: Ministers meet in Riga`, `READ ALSO Ministers meet`: heading and headline in one
  /// line.
  var isRelatedLine: Bool {
    let heading = relatedLabel
    guard heading > 0, heading < words.count, !endsWithStop else { return false }
    let gap = words[heading - 1].range.upperBound..<words[heading].range.lowerBound
    if gap.contains(where: { Self.partsLabel(text.scalar(at: $0)) }) { return true }
    return heading > 1 && words[..<heading].allSatisfy(\.isAllCapitals)
      && !words[heading].isAllCapitals && words[heading].kind == .upper
  }

  /// What may stand in a list of other articles.
  var mayBeHeadlineInList: Bool { !endsWithStop && length <= 200 && first.kind != .lower }

  private var relatedLabel: Int {
    max(
      Vocabulary.relatedHeadings.prefix(of: words[...]),
      Vocabulary.relatedLabels.prefix(of: words[...]))
  }

  /// What stands between a label and what it belongs to: `:`, `|`, `>`, `»` or a dash with blanks.
  private static func partsLabel(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x3A, 0x7C, 0x3E, 0xBB, 0x2013, 0x2014: true
    default: false
    }
  }

  private var withoutColon: Range<Int> {
    range.lowerBound..<(last.value == 0x3A ? range.upperBound - 1 : range.upperBound)
  }
}
