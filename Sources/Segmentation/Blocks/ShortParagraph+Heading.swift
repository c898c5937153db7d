extension ShortParagraph {
  /// What a headline looks like: a line that is no sentence.
  var isHeadlineLike: Bool {
    guard !words.isEmpty, first.kind != .lower, first.kind != .bullet else { return false }
    let isOpen = !endsWithMark || last.value == 0x3F || last.value == 0x21
    return isOpen && length <= 250 && words.contains { $0.kind.isLetter }
  }

  /// The most scalars of a headline that ends as a sentence does.
  static let longestHeadlineSentence = 200

  /// A headline that ends as a sentence does; only what follows it can show that it is one.
  var mayBeHeadlineSentence: Bool {
    length <= Self.longestHeadlineSentence && first.kind != .lower && first.kind != .bullet
  }

  /// Whether all words but small ones begin with capitals: `Towns Call for Talks`.
  var hasCapitalsOnly: Bool {
    !words.isEmpty
      && words.allSatisfy { $0.kind != .lower || $0.range.count <= 4 && $0.key != nil }
      && words.contains { $0.kind == .upper }
  }

  /// The last line of a wrapped headline: no sentence, and no more than a line.
  var isEndOfHeadline: Bool { !endsWithMark && length <= 100 && !words.isEmpty }

  /// Whether a line in capitals may be the last of a headline, and nothing that stands below one.
  var mayEndHeadline: Bool {
    !endsWithMark && isOrdinary && !isBylineBelowHeadline && !isName
      && !isDateLine && !isDatePart && !isPageName
      && (!isWord || words[0].isAllCapitals)
  }

  /// One word that ends no sentence.
  var isWord: Bool { words.count == 1 && !endsWithMark && words[0].kind == .upper }

  /// What a heading between paragraphs looks like: short, and no sentence.
  var isSubheadLike: Bool {
    guard !endsWithMark, length <= 80, (1...10).contains(words.count), !breaksOff,
      !endsWithReference, Vocabulary.sourceLabels.prefix(of: words[...]) == 0
    else {
      return false
    }
    switch first.kind {
    case .upper, .uncased, .quote, .digit: return true
    default: return false
    }
  }

  /// A sentence with the mark of a note behind it: `It rained. [3]`.
  private var endsWithReference: Bool {
    guard let number = words.last, number.kind == .digit, last.kind == .closeBracket else {
      return false
    }
    let open = number.range.lowerBound - text.scalar(before: number.range.lowerBound).length
    return text.trimmed(range.lowerBound..<max(range.lowerBound, open)).map(text.endsWithMark)
      == true
  }

  /// `“I only —”`: words that are cut short.
  private var breaksOff: Bool {
    guard let word = words.last else { return false }
    return (word.range.upperBound..<range.upperBound).contains { text.scalar(at: $0).kind == .dash }
  }

  /// Whether it is another paragraph again, or begins with it before the name of a page:
  /// `Headline | The Daily Example`.
  func repeats(_ headline: ShortParagraph) -> Bool {
    let shorter = min(words.count, headline.words.count)
    let isSame = zip(words, headline.words).allSatisfy {
      $0.key == $1.key && $0.key != nil || text.hasSameBytes($0.range, $1.range)
    }
    guard shorter > 0, isSame else { return false }
    if words.count == headline.words.count { return true }
    let longer = words.count > shorter ? self : headline
    let gap = longer.words[shorter - 1].range.upperBound..<longer.words[shorter].range.lowerBound
    return gap.count > 1 && gap.contains { Self.partsName(text.scalar(at: $0)) }
  }

  /// What stands between a headline and the name of the page: `|`, `·`, `»` or a dash.
  private static func partsName(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x7C, 0xB7, 0xBB, 0x2022: true
    default: scalar.kind == .dash
    }
  }
}
