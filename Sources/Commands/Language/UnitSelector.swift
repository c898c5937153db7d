public import Annotations

/// The units that a command names: `3`, `3-5` or the second statement of one, `3.2`.
public enum UnitSelector: Sendable, Equatable {
  /// One unit.
  case one(Article.Unit.Number)
  /// A range of units, both ends included.
  case range(Article.Unit.Number, Article.Unit.Number)
  /// One statement of a unit, from 1.
  case statement(Article.Unit.Number, Int)

  /// Reads a selector; nil if the word is none.
  ///
  /// - Parameter word: A word that may be a selector.
  init?(_ word: String) {
    if let number = Self.number(word[...]) {
      self = .one(number)
      return
    }
    let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-"))
    let dot = word.utf8.firstIndex(of: UInt8(ascii: "."))
    guard let sign = hyphen ?? dot, let first = Self.number(word[..<sign]),
      let second = Self.number(word[word.utf8.index(after: sign)...])
    else { return nil }
    self = hyphen != nil ? .range(first, second) : .statement(first, second.value)
  }

  private static func number(_ text: Substring) -> Article.Unit.Number? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else {
      return nil
    }
    return Article.Unit.Number(value)
  }
}

extension Arguments {
  /// Takes the first word if it names units.
  mutating func takeSelector() -> UnitSelector? {
    guard let first = words.first, let selector = UnitSelector(first) else { return nil }
    words.removeFirst()
    return selector
  }
}
