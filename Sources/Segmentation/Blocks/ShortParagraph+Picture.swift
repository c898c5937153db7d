extension ShortParagraph {
  /// `Photo: …`, `(Image by …)`: words that say what they belong to.
  var isLabelledCaption: Bool {
    let label = Vocabulary.captionLabels.prefix(of: words[...])
    guard label > 0, label <= words.count else { return false }
    let end = words[label - 1].range.upperBound
    let mark = text.scalar(at: text.skippingSpace(from: end, to: range.upperBound))
    switch mark.value {
    case 0x3A, 0x2F, 0x7C: return true
    case 0x2C: return Vocabulary.commaLabels.prefix(of: words[...]) > 0
    case 0x2014, 0x2013, 0x2D: return words[0].isAllCapitals
    default:
      return isBracketed || Vocabulary.creditLabels.prefix(of: words[...]) > 0 && isCreditOnly
    }
  }

  /// `Photo by Ada Birk on Monday`: no sentence, and nothing but names behind the label.
  private var isCreditOnly: Bool {
    !endsWithMark && (3...10).contains(words.count) && words.dropFirst(2).allSatisfy(isNameLike)
  }

  private var isBracketed: Bool { first.kind == .openBracket && last.kind == .closeBracket }

  /// A whole line, or brackets at a line's end, with a photographer and the picture's owner:
  /// `Ada Birk/AFP`, `The port on Monday. (AP Photo/Ada Birk)`.
  ///
  /// A story's own credit names agencies alone.
  var isCreditedCaption: Bool {
    guard let start = ownerStart, (2...10).contains(words.count - start) else { return false }
    let credit = words[start...]
    guard
      Vocabulary.agencies.occur(in: credit) || Vocabulary.media.occur(in: credit)
        || hasCaptionLabel(credit)
    else { return false }
    let others = credit.filter { !Vocabulary.agencies.contains($0) }
    return credit.allSatisfy(isNameLike) && others.contains { $0.kind == .upper }
      && hasSlash(in: credit)
  }

  private func hasCaptionLabel(_ words: ArraySlice<Word>) -> Bool {
    words.contains { Vocabulary.captionLabels.contains($0) }
  }

  /// The first word of the last brackets, if they end the paragraph, else of a line of few words.
  private var ownerStart: Int? {
    guard last.kind == .closeBracket else { return endsWithMark || words.count > 8 ? nil : 0 }
    return words.indices.last { index in
      index == 0 || text.scalar(before: words[index].range.lowerBound).kind == .openBracket
    }
  }

  private func hasSlash(in words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return (first.range.lowerBound..<last.range.upperBound).contains {
      text[$0] == 0x2F || text[$0] == 0x7C
    }
  }

  /// A sentence with a labelled credit behind it: `… in the port. Photo: Ada Birk / Bay Courier`.
  ///
  /// With a full stop at its end only below the headline; a story may speak of a photograph anywhere.
  var endsWithLabelledCredit: Bool {
    words.indices.dropFirst().contains { index in
      let label = Vocabulary.captionLabels.prefix(of: words[index...])
      guard label > 0 else { return false }
      let before = text.scalar(before: words[index].range.lowerBound - gap(before: index))
      let behind = text.scalar(at: words[index + label - 1].range.upperBound)
      return behind.value == 0x3A && ".!?(|".unicodeScalars.contains { $0.value == before.value }
    }
  }

  /// Such a sentence in one line without a full stop at its end, as no story has it.
  var isShortCaption: Bool { length <= 160 && !endsWithMark && endsWithLabelledCredit }

  /// The length of the white space before a word.
  private func gap(before index: Int) -> Int {
    var start = words[index].range.lowerBound
    while start > range.lowerBound, text.scalar(before: start).isSpace {
      start -= text.scalar(before: start).length
    }
    return words[index].range.lowerBound - start
  }

  /// Text with the name of a picture's owner behind its last sentence: `… the front. TASS`.
  ///
  /// Stories end like that too, so it counts only below the headline.
  var endsWithCredit: Bool {
    guard let credit = creditWords, !credit.isEmpty, credit.count <= 6 else { return false }
    return Vocabulary.agencies.occur(in: credit)
      && credit.allSatisfy { $0.kind == .upper || Vocabulary.nameParticles.contains($0) }
  }

  /// The words behind the last mark between words: a sentence's, a bracket, `/` or `|`.
  private var creditWords: ArraySlice<Word>? {
    guard !text.endsWithMark(range) || last.kind == .closeBracket else { return nil }
    let start = words.indices.dropFirst().last { index in
      let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
      return gap.contains { ".!?(/|".utf8.contains(text[$0]) }
    }
    return start.map { words[$0...] }
  }
}
