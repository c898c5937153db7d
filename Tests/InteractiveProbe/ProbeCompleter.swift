import Commands

/// Completes the last word of a line from a fixed list that holds what a hostile codebook may hold.
struct ProbeCompleter: Completer {
  private static let words = [
    Candidate(text: "status", note: "", endsWord: true),
    Candidate(text: "support", note: "in favour", endsWord: true),
    Candidate(text: "supporter", note: "who is in favour", endsWord: true),
    Candidate(text: "évil-\u{1B}]0;title\u{7}", note: "\u{1B}[2J", endsWord: true),
    Candidate(text: "évil-two", note: "", endsWord: true),
  ]

  func hint(for line: String) -> Hint? {
    switch line {
    case "st": Hint("atus")
    case "tag ": Hint("stance: a|b", isTakeable: false)
    case "long": Hint(String(repeating: "x", count: 100))
    case "evil": Hint("\u{1B}]0;title\u{7}")
    default: nil
    }
  }

  func completions(of line: String) -> Completions {
    let word = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let many = (1...200).map { Candidate(text: "many-\($0)", note: "", endsWord: true) }
    return Completions(
      start: line.utf8.count - word.utf8.count,
      candidates: (Self.words + many).filter { $0.text.hasPrefix(word) })
  }
}
