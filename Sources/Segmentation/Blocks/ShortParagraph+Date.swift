extension ShortParagraph {
  /// Whether the whole paragraph says when the article appeared, and nothing else:
  /// `12 April 2031`, `Published 3:04 PM EDT, Mon April 12, 2031`, `10:30, 12.04.2031`.
  var isDateLine: Bool {
    guard areTimes(words[...]) else { return false }
    return words.indices.contains { dateLength(words[$0...]) != nil }
  }

  /// A date line that only its place above the story can confirm: `Monday, April 12`,
  /// `Updated 10:30 GMT`, `3 hours ago`.
  var isDatePart: Bool {
    guard words.count > 1, areTimes(words[...]), words.contains(where: { $0.kind == .digit })
    else { return false }
    return hasDateLabel || words.last?.key == WordKey("ago")
      || Vocabulary.weekdays.occur(in: words) || Vocabulary.months.occur(in: words)
  }

  /// The name before a date that ends the line: `Bay Courier — 12 April 2031, 10:30`.
  var nameBeforeDate: ArraySlice<Word>? {
    guard words.count <= 16, words.last.map(Self.isTime) == true, !endsWithMark,
      first.kind == .upper,
      let date = words.indices.first(where: { areTimes(words[$0...]) }), (1...4).contains(date),
      words[date...].indices.contains(where: { dateLength(words[$0...]) != nil })
    else { return nil }
    return words[..<date]
  }

  /// Whether a label such as `Last updated` stands before the date.
  var hasDateLabel: Bool { Vocabulary.dateLabels.prefix(of: words[...]) > 0 }

  /// Whether every word is part of a date or of a time of day.
  func areTimes(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 24 && words.allSatisfy { Self.isTime($0) }
  }

  /// Where a date ends that opens the first paragraph of a story: `date 2021-04-13 The …`.
  ///
  /// Without a label before it only a date in figures counts, or one that the first word is glued
  /// to (`April 13, 2021The …`), since `13 April 2021` may begin a sentence.
  var openingDateEnd: Int? {
    let label = Vocabulary.dateLabels.prefix(of: words[...])
    let weekday = Vocabulary.weekdays.prefix(of: words[label...])
    let rest = words[(label + weekday)...]
    guard let length = dateLength(rest) else { return nil }
    let date = rest.prefix(length)
    guard let last = date.last, let end = endOfDigits(last) else { return nil }
    if end < last.range.upperBound {
      return text.scalar(at: end).kind == .upper ? end : nil
    }
    let isFigures = weekday == 0 && date.allSatisfy { $0.kind == .digit }
    guard label > 0 || isFigures, let next = rest.dropFirst(length).first, next.kind == .upper
    else { return nil }
    return end
  }

  /// The number of words of a date with its year; nil where none begins.
  private func dateLength(_ words: ArraySlice<Word>) -> Int? {
    figureDate(words) ?? monthDate(words)
  }

  /// `20211101`, `2021-11-01`, `01.11.2021`.
  private func figureDate(_ words: ArraySlice<Word>) -> Int? {
    guard let first = words.first, let value = number(first) else { return nil }
    if value >= 10_000_000 {
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
    guard words.count > 2, let first = words.first, let year = year(words[words.startIndex + 2]),
      (1000...2999).contains(year)
    else { return nil }
    let isMonthFirst = Vocabulary.months.prefix(of: words) == 1
    let isMonthSecond = Vocabulary.months.prefix(of: words.dropFirst()) == 1
    let day = isMonthFirst ? words[words.startIndex + 1] : first
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

  /// The value of a word of digits, also with the ending of an ordinal number (`1st`), with an
  /// hour behind it (`13T10`) or with a word glued to it (`2021The`).
  private func number(_ word: Word) -> Int? {
    guard let end = endOfDigits(word), end - word.range.lowerBound <= 8 else { return nil }
    let value = (word.range.lowerBound..<end).reduce(0) {
      $0 * 10 + (text[$1].decimalDigit ?? 0)
    }
    let rest = word.range.upperBound - end
    let isOrdinal = rest == 2 && end - word.range.lowerBound < 3
    return rest == 0 || isOrdinal || text.scalar(at: end).kind == .upper ? value : nil
  }

  /// The value of a year, also with a time of day glued to it (`20313:04`).
  private func year(_ word: Word) -> Int? {
    guard let value = number(word) else { return nil }
    let hasTime = value > 9_999 && text[word.range.upperBound] == 0x3A
    return hasTime ? value / (value > 99_999 ? 100 : 10) : value
  }

  /// Where the digits end that a word begins with; nil if it begins with none.
  private func endOfDigits(_ word: Word) -> Int? {
    let end = word.range.first { text[$0].decimalDigit == nil } ?? word.range.upperBound
    return end > word.range.lowerBound ? end : nil
  }

  static func isTime(_ word: Word) -> Bool {
    word.kind == .digit || Vocabulary.times.contains(word)
  }
}
