import Annotations

/// Texts as YAML writes them on one line.
enum YAMLScalar {
  /// Words that other readers of YAML take for a truth value or for nothing.
  private static let guessedWords: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null",
  ]

  /// A text as it may stand anywhere, also within brackets: as it is, or in quotation marks.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard first.properties.isAlphabetic, last != " ", isHarmless(text) else { return false }
    let isSimple = scalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " .-_'’".unicodeScalars.contains(scalar)
    }
    return isSimple && !guessedWords.contains(text.lowercased())
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        written += "\\\(scalar)"
      } else if isHarmless(scalar, after: previous) {
        written.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        written += "\\U" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
      }
      previous = scalar
    }
    return written + "\""
  }
}
