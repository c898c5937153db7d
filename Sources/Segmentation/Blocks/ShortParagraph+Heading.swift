extension ShortParagraph {
  /// What a headline looks like: a line that is no sentence.
  var isTitleLike: Bool {
    guard !words.isEmpty, first.kind != .lower, first.kind != .bullet else { return false }
    let isOpen = !endsWithMark || last.value == 0x3F || last.value == 0x21
    return isOpen && length <= 250 && words.contains { $0.kind.isLetter }
  }

  /// What a heading between paragraphs looks like: short, and no sentence.
  var isSubheadLike: Bool {
    guard !endsWithMark, length <= 80, (1...10).contains(words.count), !breaksOff else {
      return false
    }
    return first.kind == .upper || first.kind == .uncased || first.kind == .quote
      || first.kind == .digit
  }

  /// `“I only —”`: words that are cut short.
  private var breaksOff: Bool {
    guard let word = words.last else { return false }
    return (word.range.upperBound..<range.upperBound).contains { text.scalar(at: $0).kind == .dash }
  }

  /// Whether it is another paragraph again, or begins with it before the name of a page:
  /// `Headline | The Daily Example`.
  func repeats(_ title: ShortParagraph) -> Bool {
    let shorter = min(words.count, title.words.count)
    let isSame = zip(words, title.words).allSatisfy {
      $0.key == $1.key && $0.key != nil || text.hasSameBytes($0.range, $1.range)
    }
    guard shorter > 0, isSame else { return false }
    if words.count == title.words.count { return true }
    let longer = words.count > shorter ? self : title
    let gap = longer.words[shorter - 1].range.upperBound..<longer.words[shorter].range.lowerBound
    return gap.count > 1
      && gap.contains { text[$0] == 0x7C || text.scalar(at: $0).kind == .dash }
  }
}
