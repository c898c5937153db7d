/// What bash replaces of a word that is completed.
///
/// bash takes `=` and `:` for ends of words and replaces what stands behind them. What it puts there
/// is not quoted by it; only a quotation mark that was opened is closed.
struct BashReplacement {
  private let stem: String
  private let openMark: String?

  /// Compares what bash replaces with the whole word.
  ///
  /// - Parameters:
  ///   - part: What bash replaces, as it was typed.
  ///   - word: The word, with its place.
  ///   - line: The line.
  init(of part: String, in word: LastWord, _ line: String) {
    let typed = line.utf8.dropFirst(word.start)
    let isEnd = typed.suffix(part.utf8.count).elementsEqual(part.utf8)
    let before = isEnd ? String(Substring(typed.dropLast(part.utf8.count))) : ""
    stem = LastWord(of: before)?.text ?? ""
    openMark = word.openMark
  }

  /// What takes the place of the part.
  ///
  /// - Parameter proposal: What the whole word may become.
  /// - Returns: The rest of it behind the stem, quoted; nil if it does not begin with the stem.
  func text(for proposal: String) -> String? {
    guard proposal.utf8.starts(with: stem.utf8) else { return nil }
    let rest = String(Substring(proposal.utf8.dropFirst(stem.utf8.count)))
    return rest.unicodeScalars.map { escaped($0) }.joined()
  }

  private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch openMark {
    case "'": scalar == "'" ? "'\\''" : String(scalar)
    case "\"": "\"\\$`".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
    default: Self.isPlain(scalar) ? String(scalar) : "\\\(scalar)"
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "/", "=", ",", ":", "+", "@", "%": true
    default: !scalar.isASCII
    }
  }
}
