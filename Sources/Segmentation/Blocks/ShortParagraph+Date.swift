extension ShortParagraph {
  /// Whether the whole paragraph says when the article appeared, and nothing else.
  var isDateLine: Bool {
    guard let date = dateEnd(allowsLabel: true) else { return false }
    return words[date...].allSatisfy { isTime($0) }
  }

  /// Where a date ends that opens the first paragraph of a story: `date 2021-04-13 The …`.
  ///
  /// Without a label before it only a date in figures counts, since `13 April 2021` may begin a
  /// sentence.
  var openingDateEnd: Int? {
    let label = Vocabulary.dateLabels.prefix(of: words[...])
    guard let date = dateEnd(allowsLabel: true), date < words.count,
      label > 0 || date == 1 || isFigures(before: date), words[date].kind == .upper
    else { return nil }
    return words[date - 1].range.upperBound
  }

  /// The number of words up to a date's end, or nil.
  private func dateEnd(allowsLabel: Bool) -> Int? {
    let label = Vocabulary.dateLabels.prefix(of: words[...])
    let weekday = Vocabulary.weekdays.prefix(of: words[label...])
    let date = words[(label + weekday)...]
    guard let length = figureDate(date) ?? monthDate(date) else { return nil }
    return label + weekday + length
  }

  private func isFigures(before end: Int) -> Bool {
    words[..<end].allSatisfy { $0.kind == .digit }
  }

  /// `20211101`, `2021-11-01`, `01.11.2021`.
  private func figureDate(_ words: ArraySlice<Word>) -> Int? {
    guard let first = words.first, let value = number(first) else { return nil }
    if first.range.count == 8 {
      return Self.isDate(value / 10_000, value / 100 % 100, value % 100) ? 1 : nil
    }
    let numbers = words.prefix(3).compactMap { number($0) }
    guard numbers.count == 3, areJoined(words.prefix(3)) else { return nil }
    let isDate =
      Self.isDate(numbers[0], numbers[1], numbers[2])
      || Self.isDate(numbers[2], numbers[1], numbers[0])
      || Self.isDate(numbers[2], numbers[0], numbers[1])
    return isDate ? 3 : nil
  }

  /// `1 November 2021`, `November 1, 2021`.
  private func monthDate(_ words: ArraySlice<Word>) -> Int? {
    let parts = Array(words.prefix(3))
    guard parts.count == 3, let year = number(parts[2]), (1000...2999).contains(year) else {
      return nil
    }
    let isMonthFirst = Vocabulary.months.prefix(of: words) == 1
    let isMonthSecond = Vocabulary.months.prefix(of: words.dropFirst()) == 1
    let day = isMonthFirst ? parts[1] : parts[0]
    guard isMonthFirst || isMonthSecond, (1...31).contains(number(day) ?? 0) else { return nil }
    return 3
  }

  private static func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1800...2199).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }

  /// Whether single `-`, `.` or `/` part the words.
  private func areJoined(_ words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { left, right in
      right.range.lowerBound - left.range.upperBound == 1
        && "-./".utf8.contains(text[left.range.upperBound])
    }
  }

  /// The value of a word of digits, also with the ending of an ordinal number (`1st`).
  private func number(_ word: Word) -> Int? {
    var value = 0
    var digits = 0
    for offset in word.range {
      guard let digit = text[offset].decimalDigit else { break }
      guard digits < 8 else { return nil }
      value = value * 10 + digit
      digits += 1
    }
    let rest = word.range.count - digits
    return digits > 0 && (rest == 0 || rest == 2 && digits < 3) ? value : nil
  }

  private func isTime(_ word: Word) -> Bool {
    word.kind == .digit || Vocabulary.timeWords.contains([word])
      || Vocabulary.dateLabels.contains([word]) || Vocabulary.months.contains([word])
  }
}
