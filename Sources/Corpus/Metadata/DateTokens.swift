import Annotations

/// A text taken apart, which can be asked for any place.
struct DateTokens {
  private let tokens: [DateToken]

  /// Takes a text apart whose own offset is `start`.
  init(of text: String, from start: Int) {
    tokens = DateToken.tokens(of: text, from: start)
  }

  var count: Int { tokens.count }

  /// The place of some tokens in the text; there are as many.
  func span(from index: Int, _ length: Int = 1) -> ScalarSpan {
    tokens[index].span.lowerBound..<tokens[index + length - 1].span.upperBound
  }

  /// The word here in lower case; nil where something else stands.
  func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].content else {
      return nil
    }
    return word
  }

  /// The value of a number with as many digits; nil where something else stands.
  func number(_ index: Int, _ digitCounts: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index),
      case .number(let value, let digitCount) = tokens[index].content,
      digitCounts.contains(digitCount)
    else { return nil }
    return value
  }

  /// The month that a word names; nil where something else stands.
  func monthName(_ index: Int) -> Int? {
    word(index).flatMap(MonthNames.month)
  }

  /// What stands here if it is neither a number nor a word.
  func mark(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .mark(let scalar) = tokens[index].content else {
      return nil
    }
    return scalar
  }

  /// Whether a mark stands here, or the text begins or ends.
  func isMark(_ index: Int) -> Bool {
    !tokens.indices.contains(index) || mark(index) != nil
  }

  /// The place after the ending of an ordinal number, as in `1st`.
  func skippingOrdinal(_ index: Int) -> Int {
    guard let word = word(index), ["st", "nd", "rd", "th"].contains(word) else { return index }
    return index + 1
  }

  /// The next place that has neither a blank nor one of some marks.
  func skippingSpaces(_ index: Int, and marks: [Unicode.Scalar] = []) -> Int {
    var index = index
    while let mark = mark(index), mark == " " || marks.contains(mark) { index += 1 }
    return index
  }
}
