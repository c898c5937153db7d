/// The runs of four words in a text, each with how often it occurs.
struct Shingles {
  private var counts: [[Substring]: Int] = [:]

  init(_ text: String) {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    for start in 0..<max(1, words.count - 3) where !words.isEmpty {
      counts[Array(words[start..<min(start + 4, words.count)]), default: 0] += 1
    }
  }

  /// The share of these runs that the others have too; nil if there are none.
  func share(in others: Shingles) -> Double? {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return nil }
    let found = counts.map { min($0.value, others.counts[$0.key] ?? 0) }.reduce(0, +)
    return Double(found) / Double(total)
  }
}
