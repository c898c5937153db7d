extension ShortParagraph {
  /// `Related stories`, the heading of a list of other articles.
  var isRelatedHeading: Bool {
    Vocabulary.relatedHeadings.contains(words) && !text.endsWithMark(withoutColon)
  }

  /// `Read more: Ministers meet in Riga`: heading and headline in one line.
  var isRelatedLine: Bool {
    let heading = Vocabulary.relatedHeadings.prefix(of: words[...])
    guard heading > 0, heading < words.count else { return false }
    return text[words[heading - 1].range.upperBound] == 0x3A && !endsWithStop
  }

  /// What may stand in a list of other articles.
  var isHeadline: Bool { !endsWithStop && length <= 200 && first.kind != .lower }

  /// A button, an advertisement's notice or a line of ornaments.
  var isButton: Bool {
    Vocabulary.buttons.contains(words) || words.isEmpty && scalars.allSatisfy { Self.isRule($0) }
  }

  /// A line that asks for something: `Support The Daily Example!`, `Follow us on Telegram`.
  var isRequest: Bool {
    let request = Vocabulary.requests.prefix(of: words[...])
    guard request > 0, length <= 100, first.kind == .upper else { return false }
    // In a longer line `our` may be a people's: `Support our troops, the mayor said`.
    return Vocabulary.causes.occur(in: words)
      || words.count <= 6 && !endsWithStop && Vocabulary.selves.occur(in: words)
  }

  /// A line like ``isRequest`` that only its place before the title can confirm.
  var isRequestBeforeTitle: Bool {
    guard length <= 100, last.value == 0x21 else { return false }
    return Vocabulary.requests.prefix(of: words[...]) > 0 || Vocabulary.askings.occur(in: words)
  }

  private var endsWithStop: Bool {
    var end = range.upperBound
    while end > range.lowerBound, text.scalar(before: end).kind == .quote {
      end -= text.scalar(before: end).length
    }
    let value = text.scalar(before: end).value
    return value == 0x2E || value == 0x2026
  }

  private var withoutColon: Range<Int> {
    range.lowerBound..<(last.value == 0x3A ? range.upperBound - 1 : range.upperBound)
  }

  private static func isRule(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2A, 0x23, 0x3D, 0x5F, 0x7E: true
    default: scalar.kind == .dash || scalar.kind == .bullet || scalar.isSpace
    }
  }
}
