/// Place, date and agency before the first sentence of a story: `KYIV, Feb 20 (Example) —`.
struct Dateline {
  /// The most words before the dash.
  private static let maximumWords = 12

  private let text: UTF8Text
  private let range: Range<Int>

  /// Where the dateline ends that a paragraph begins with; nil where there is none or nothing else.
  static func end(in range: Range<Int>, of text: UTF8Text) -> Int? {
    Dateline(text: text, range: range).end
  }

  private var end: Int? {
    guard let dash = dashEnd, isPlace(range.lowerBound..<dash) else { return nil }
    let end = agencyEnd(after: dash) ?? dash
    guard let next = NextWords(from: end, in: text, before: range.upperBound) else { return nil }
    return next.kind == .upper || next.kind == .digit || next.kind == .uncased ? end : nil
  }

  /// Behind the first dash with blanks around, or behind `/AGENCY/.`.
  private var dashEnd: Int? {
    var offset = range.lowerBound
    let limit = min(range.upperBound, offset + 160)
    while offset < limit {
      let scalar = text.scalar(at: offset)
      let end = offset + scalar.length
      if text[offset] == 0x2F, text[end] == 0x2E, end - range.lowerBound > 2 { return end + 1 }
      if scalar.kind == .dash, text.scalar(before: offset).isSpace || scalar.value == 0x2014 {
        return endOfDashes(from: offset)
      }
      offset = end
    }
    return nil
  }

  private func endOfDashes(from start: Int) -> Int? {
    var offset = start
    while text.scalar(at: offset).kind == .dash { offset += text.scalar(at: offset).length }
    return text.scalar(at: offset).isSpace || offset - start == 3 ? offset : nil
  }

  /// Whether words name a place in capitals, or a place with an agency in brackets.
  private func isPlace(_ range: Range<Int>) -> Bool {
    let words = Array(Words(range, in: text))
    guard let first = words.first, words.count <= Self.maximumWords else { return false }
    let hasAgency = Vocabulary.agencies.occur(in: words)
    let isBracketed = range.contains { text[$0] == 0x28 || text[$0] == 0x2F }
    guard first.isAllCapitals || hasAgency && isBracketed && first.kind == .upper else {
      return false
    }
    return words.allSatisfy {
      $0.kind == .upper || $0.kind == .digit || Vocabulary.months.contains([$0])
        || Vocabulary.nameParticles.contains([$0]) || Vocabulary.timeWords.contains([$0])
    }
  }

  /// Behind an agency that follows the dash: `— Example News. The …`.
  private func agencyEnd(after dash: Int) -> Int? {
    let words = Array(Words(dash..<min(range.upperBound, dash + 80), in: text))
    let count = Vocabulary.agencies.prefix(of: words[...])
    guard count > 0 else { return nil }
    let end = words[count - 1].range.upperBound
    return text[end] == 0x2E ? end + 1 : nil
  }
}
