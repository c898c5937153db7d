import Annotations
import Histories

/// Whether changes are about texts that an article has had, and places in them.
struct ChangePlaces {
  /// The texts' lengths in scalars, by checksum.
  private let lengths: [String: Int]

  init(_ article: Article) {
    let past = article.past.map { ($0.article.textHash, $0.article.text.count) }
    lengths = Dictionary(past + [(article.textHash, article.text.count)]) { $1 }
  }

  /// What is wrong with the places of changes: at most one finding for a whole history of another text.
  func findings(of history: SealedHistory<ChangeCodec>, path: String) -> [Finding] {
    var findings: [Finding] = []
    for (index, change) in history.changes.enumerated() {
      let line = history.lineNumber(at: index)
      guard let length = lengths[change.textHash] else {
        let words = "made for the text \(change.textHash)"
        return [Finding(.otherText, path, words, expected: texts).at(line: line)]
      }
      guard let span = change.unit?.span, span.upperBound > length else { continue }
      let words = "it is about \(span.lowerBound)-\(span.upperBound)"
      findings.append(
        Finding(.placeOutside, path, words, expected: "a place among \(length) scalars")
          .at(line: line))
    }
    return findings
  }

  private var texts: String { lengths.keys.sorted().joined(separator: " or ") }
}
