import Annotations

/// A word as it must be typed to be read back as one word with the same text.
///
/// - Parameter word: The text.
/// - Returns: The text itself; in single quotes where it holds blanks, quotes or a comment sign; as
///   `$'…'` where it holds what acts on a terminal, reorders or hides, so that nobody has to send
///   such scalars to a terminal or to tell them in a file.
func quoted(_ word: String) -> String {
  guard isHarmless(word) else { return "$'\(escaped(word))'" }
  let isPlain = word.utf8.allSatisfy { byte in byte > 32 && !"'\"\\#`$".utf8.contains(byte) }
  if isPlain && !word.isEmpty { return word }
  let pieces = word.utf8.split(
    separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
  return "'" + pieces.map { String(Substring($0)) }.joined(separator: "'\\''") + "'"
}

/// A text with escapes for its backslashes and single quotes, and for what is not to be shown.
private func escaped(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "'": shown += ["\\", scalar]
    case "\n": shown += "\\n".unicodeScalars
    case "\t": shown += "\\t".unicodeScalars
    case _ where isHarmless(scalar, after: previous): shown.append(scalar)
    default: shown += escape(of: scalar)
    }
    previous = scalar
  }
  return String(shown)
}

/// A scalar as an escape of fixed length, so that a digit may follow.
private func escape(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  let digits = String(scalar.value, radix: 16)
  let isShort = digits.utf8.count <= 4
  let zeros = String(repeating: "0", count: (isShort ? 4 : 8) - digits.utf8.count)
  return "\\\(isShort ? "u" : "U")\(zeros)\(digits)".unicodeScalars
}
