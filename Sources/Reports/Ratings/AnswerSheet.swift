/// The answers of one article's annotators to one question, in numbers.
struct AnswerSheet {
  /// What one annotator said of one unit.
  struct Entry {
    /// The number of the unit; 0 where the article is the unit.
    let unit: Int
    /// The number of the part of the unit, if values of other variables split it.
    let group: Int
    /// The number of the annotator's coding of the article.
    let layer: Int
    /// The number of what was said.
    let reading: Int
  }

  /// The answers, unit by unit once they are sorted.
  private(set) var entries: [Entry] = []
  /// What was left out and how often the default was given; it holds no units.
  var counts = ArticleRatings()

  mutating func append(_ entry: Entry) {
    entries.append(entry)
  }

  /// Brings the answers on each unit together, in the order of the codings.
  mutating func sort() {
    entries.sort { ($0.unit, $0.group, $0.layer) < ($1.unit, $1.group, $1.layer) }
  }

  /// The places of the entries on each unit; the entries are sorted.
  var units: [Range<Int>] {
    var units: [Range<Int>] = []
    var start = 0
    for place in entries.indices {
      let next = place + 1
      if next < entries.count, entries[next].unit == entries[place].unit,
        entries[next].group == entries[place].group
      {
        continue
      }
      units.append(start..<next)
      start = next
    }
    return units
  }
}
