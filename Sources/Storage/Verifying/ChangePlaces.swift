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
    // Nearly all changes are about one text, which is looked up once.
    var last = (hash: "", length: Int?.none)
    let changes = history.changes
    for index in changes.indices {
      let hash = changes[index].textHash
      if last.length == nil || last.hash != hash { last = (hash, lengths[hash]) }
      guard let length = last.length else {
        let words = "made for the text \(hash)"
        return [
          Finding(.otherText, path, words, expected: texts).at(line: history.lineNumber(at: index))
        ]
      }
      guard let span = changes[index].unit?.span, span.upperBound > length else { continue }
      let words = "it is about \(span.lowerBound)-\(span.upperBound)"
      findings.append(
        Finding(.placeOutside, path, words, expected: "a place among \(length) scalars")
          .at(line: history.lineNumber(at: index)))
    }
    return findings
  }

  /// The first change about a place at which no unit can have stood, as after the line of a split or
  /// join was lost.
  static func lostUnits(
    in history: SealedHistory<ChangeCodec>, _ boundaries: UnitBoundaries, path: String
  ) -> [Finding] {
    for index in history.changes.indices {
      guard let unit = history.changes[index].unit, !boundaries.allow(unit.span) else { continue }
      let place = "\(unit.span.lowerBound)-\(unit.span.upperBound)"
      let words = "unit \(unit.number) was coded at \(place), where none ever stood"
      let expected = "its split or join in the article's history"
      let finding = Finding(.unknownUnit, path, words, expected: expected)
      return [finding.at(line: history.lineNumber(at: index))]
    }
    return []
  }

  private var texts: String { lengths.keys.sorted().joined(separator: " or ") }
}
