/// The words that a mistyped word was most likely meant to be.
public enum Suggestion: Sendable {
  /// The candidates nearest to a word, nearest first.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - candidates: What would have been understood.
  /// - Returns: At most three candidates within a third of the word's length in edits (insertion,
  ///   deletion, substitution, transposition of neighbours), at least one edit being allowed, or
  ///   that the word begins.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars)
    let allowed = max(1, (typed.count + 1) / 3)
    let scored = candidates.compactMap { candidate -> (distance: Int, word: String)? in
      let other = Array(candidate.lowercased().unicodeScalars)
      if typed.count >= 2, other.starts(with: typed) {
        return (min(1, other.count - typed.count), candidate)
      }
      guard abs(other.count - typed.count) <= allowed, typed.count <= 64 else { return nil }
      let distance = editDistance(typed, other)
      return distance <= allowed ? (distance, candidate) : nil
    }
    let sorted = scored.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
    return sorted.prefix(3).map(\.word)
  }

  /// A hint such as `did you mean 'support' or 'oppose'?`, or nil if nothing is near.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - candidates: What would have been understood.
  /// - Returns: The hint.
  public static func hint(for word: String, among candidates: some Sequence<String>) -> String? {
    let near = nearest(to: word, among: candidates)
    guard !near.isEmpty else { return nil }
    return "did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }

  /// The optimal string alignment distance: edits, with neighbours swapped as one edit.
  private static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(substitution, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforeLast[j - 2] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
