import Annotations

/// A piece of a text as dates are made of: a number, a word, or one other scalar.
struct DateToken {
  enum Content: Equatable {
    /// Decimal digits, as many as `digitCount`.
    case number(Int, digitCount: Int)
    /// Letters, in lower case; empty where they are more than any date has.
    case word(String)
    /// Anything else, runs of white space as one blank.
    case mark(Unicode.Scalar)
  }

  let content: Content
  let span: ScalarSpan

  /// Takes a text apart.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: The text's own offset, which the tokens' spans count from.
  /// - Returns: The tokens, which cover the text.
  static func tokens(of text: String, from start: Int) -> [DateToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [DateToken] = []
    var offset = 0
    while offset < scalars.count {
      let kind = Kind(scalars[offset])
      let length = kind == .mark ? 1 : scalars[offset...].prefix { Kind($0) == kind }.count
      let part = scalars[offset..<offset + length]
      let span = start + offset..<start + offset + length
      tokens.append(DateToken(content: content(of: part, kind), span: span))
      offset += length
    }
    return tokens
  }

  private enum Kind {
    case digit, letter, space, mark

    init(_ scalar: Unicode.Scalar) {
      if ("0"..."9").contains(scalar) {
        self = .digit
      } else if scalar.isLetter {
        self = .letter
      } else {
        self = scalar == " " || scalar.properties.isWhitespace ? .space : .mark
      }
    }
  }

  private static func content(of scalars: ArraySlice<Unicode.Scalar>, _ kind: Kind) -> Content {
    switch kind {
    case .digit:
      // No date has more digits, and these cannot overflow.
      let value = scalars.prefix(9).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
      return .number(value, digitCount: scalars.count)
    // No name of a month or a day is longer.
    case .letter: return .word(scalars.count > 12 ? "" : String(lowercasing: scalars))
    case .space: return .mark(" ")
    case .mark: return .mark(scalars.first ?? " ")
    }
  }
}
