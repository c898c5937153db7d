/// Place, date and agency before the first sentence of a story: `KYIV, Feb 20 (Example) —`.
struct Dateline {
  /// The most words in it.
  private static let maximumWords = 12
  /// The most bytes in it.
  private static let maximumLength = 160

  private let text: UTF8Text
  private let range: Range<Int>

  /// Where the dateline ends that a paragraph begins with; nil where there is none or nothing else.
  static func end(in range: Range<Int>, of text: UTF8Text) -> Int? {
    Dateline(text: text, range: range).end
  }

  /// Whether a range is short enough for a dateline and has a day.
  static func mayBeWhole(_ range: Range<Int>, in text: UTF8Text) -> Bool {
    range.count <= maximumLength && text.hasDigit(in: range)
  }

  /// Whether a paragraph is a dateline and nothing else: `KYIV, 20 February`, `Kyiv (Example) —`.
  static func isWhole(_ short: ShortParagraph) -> Bool {
    let words = short.words
    let text = short.text
    guard short.range.count <= maximumLength,
      let day = words.firstIndex(where: { $0.kind == .digit }), (1...5).contains(day),
      !short.range.contains(where: { text[$0] == 0x3A })
    else { return false }
    let dateline = Dateline(text: text, range: short.range)
    return dateline.isPlace(short.range) && dateline.hasDate(words)
      && !Vocabulary.months.contains(words[0])
  }

  private var end: Int? {
    guard let place = placeEnd else { return nil }
    let end = agencyEnd(after: place) ?? place
    guard let next = NextWords(from: end, in: text, before: range.upperBound) else { return nil }
    return next.kind == .upper || next.kind == .digit || next.kind == .uncased ? end : nil
  }

  private var placeEnd: Int? {
    if let mark = markEnd, isPlace(range.lowerBound..<mark) { return mark }
    return stopEnd
  }

  /// Behind the first dash with blanks around, behind `):`, or behind `/AGENCY/.`.
  private var markEnd: Int? {
    var offset = range.lowerBound
    let limit = min(range.upperBound, offset + Self.maximumLength)
    var isBracketed = false
    while true {
      offset = text.nextDashOrBracket(from: offset, before: limit)
      guard offset < limit else { return nil }
      let scalar = text.scalar(at: offset)
      let end = offset + scalar.length
      if scalar.kind == .openBracket || scalar.kind == .closeBracket {
        isBracketed = scalar.kind == .openBracket
      }
      if text[offset] == 0x2F, text[end] == 0x2E, end - range.lowerBound > 2 { return end + 1 }
      if text[offset] == 0x29, text[end] == 0x3A { return end + 1 }
      if scalar.kind == .dash, !isBracketed,
        isParted(offset) || scalar.value == 0x2014 || text[end] == 0x2D
      {
        return endOfDashes(from: offset)
      }
      offset = end
    }
  }

  /// Whether a blank or a closing bracket stands before a dash.
  private func isParted(_ dash: Int) -> Bool {
    let before = text.scalar(before: dash)
    return before.isSpace || before.kind == .closeBracket
  }

  private func endOfDashes(from start: Int) -> Int? {
    var offset = start
    while text.scalar(at: offset).kind == .dash { offset += text.scalar(at: offset).length }
    return text.scalar(at: offset).isSpace || offset - start == 3 ? offset : nil
  }

  /// Behind the full stop of a place and a day, as in `Киев, 20 февраля.` and `MOSCOW, Feb. 20.`.
  private var stopEnd: Int? {
    let beginning = range.lowerBound..<min(range.upperBound, range.lowerBound + 80)
    guard text.hasDigit(in: beginning) else { return nil }
    let words = Words(beginning, in: text).prefix(Self.maximumWords)
      .prefix(while: mayStandInDateline)
    guard let day = words.firstIndex(where: { $0.kind == .digit }), (1...5).contains(day),
      let month = words.indices.first(where: { Vocabulary.months.contains(words[$0]) }),
      abs(day - month) == 1, min(day, month) > 0
    else { return nil }
    let date = words[(max(day, month) + 1)...].prefix {
      $0.kind == .digit || Vocabulary.yearWords.contains($0)
    }
    let end = date.last?.range.upperBound ?? words[max(day, month)].range.upperBound
    let place = range.lowerBound..<words[min(day, month) - 1].range.upperBound
    guard text[end] == 0x2E, text.scalar(at: end + 1).isSpace, isPlace(range.lowerBound..<end),
      ",.".utf8.contains(text[place.upperBound])
    else { return nil }
    return end + 1
  }

  /// Whether words name a place in capitals, a place with a date or an agency in brackets, or
  /// agencies alone.
  private func isPlace(_ range: Range<Int>) -> Bool {
    var words: [Word] = []
    for word in Words(range, in: text) {
      guard words.count < Self.maximumWords, mayStandInDateline(word) else { return false }
      words.append(word)
    }
    guard let first = words.first, first.kind == .upper else { return false }
    if first.isAllCapitals { return true }
    guard !Vocabulary.openEnds.contains(first), !Vocabulary.weekdays.contains(first) else {
      return false
    }
    let isBracketed = range.contains { text[$0] == 0x28 || text[$0] == 0x2F }
    return Vocabulary.agencies.occur(in: words) && isBracketed || hasDate(words)
      || Vocabulary.agencies.contains(words)
  }

  private func mayStandInDateline(_ word: Word) -> Bool {
    word.kind == .upper || word.kind == .digit || Vocabulary.months.contains(word)
      || Vocabulary.nameParticles.contains(word) || Vocabulary.timeWords.contains(word)
      || Vocabulary.agencies.contains(word) || Vocabulary.yearWords.contains(word)
  }

  /// Whether a day stands beside a month.
  private func hasDate(_ words: [Word]) -> Bool {
    zip(words, words.dropFirst()).contains { left, right in
      left.kind == .digit && Vocabulary.months.contains(right)
        || right.kind == .digit && Vocabulary.months.contains(left)
    }
  }

  /// Behind an agency that follows: `— Example News. The …`, `. EXAMPLE – The …`, `(AP) The …`.
  private func agencyEnd(after place: Int) -> Int? {
    let words = Words.all(place..<min(range.upperBound, place + 80), in: text)
    let count = Vocabulary.agencies.prefix(of: words[...])
    guard count > 0 else { return nil }
    let end = words[count - 1].range.upperBound
    switch text.scalar(at: end).value {
    case 0x2E: return end + 1
    case 0x29, 0x2F: return dashEnd(behind: end + 1) ?? end + 1
    default: return dashEnd(behind: end)
    }
  }

  /// Behind a dash that only blanks part from an offset.
  private func dashEnd(behind offset: Int) -> Int? {
    let dash = text.skippingSpace(from: offset, to: range.upperBound)
    guard text.scalar(at: dash).kind == .dash else { return nil }
    return endOfDashes(from: dash)
  }
}
