extension ShortParagraph {
  /// `Photo: …`, `(Image by …)`: words that say what they belong to.
  var isLabelledCaption: Bool {
    let label = Vocabulary.captionLabels.prefix(of: words[...])
    guard label > 0, label <= words.count else { return false }
    let end = words[label - 1].range.upperBound
    let mark = text.scalar(at: text.skippingSpace(from: end, to: range.upperBound))
    switch mark.value {
    case 0x3A, 0x2F, 0x7C: return true
    case 0x2014, 0x2013: return words[0].isAllCapitals
    default: return first.kind == .openBracket && last.kind == .closeBracket
    }
  }

  /// A sentence with a labelled credit behind it: `… in the port. Photo: Ada Birk / Bay Courier`.
  ///
  /// Only below the title; a story may speak of a photograph anywhere.
  var endsWithLabelledCredit: Bool {
    words.indices.dropFirst().contains { index in
      let label = Vocabulary.captionLabels.prefix(of: words[index...])
      guard label > 0 else { return false }
      let before = text.scalar(before: words[index].range.lowerBound - gap(before: index))
      let behind = text.scalar(at: words[index + label - 1].range.upperBound)
      return behind.value == 0x3A && ".!?(|".unicodeScalars.contains { $0.value == before.value }
    }
  }

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
  /// Stories end like that too, so it counts only below the title.
  var endsWithCredit: Bool {
    guard let credit = creditWords, !credit.isEmpty, credit.count <= 6 else { return false }
    return Vocabulary.agencies.occur(in: Array(credit))
      && credit.allSatisfy { $0.kind == .upper || Vocabulary.nameParticles.contains([$0]) }
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
