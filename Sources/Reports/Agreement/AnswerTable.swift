import Agreement
import Annotations

/// A table of ratings that is filled with answers in numbers.
struct AnswerTable: Sendable {
  private(set) var table: RatingTable
  /// By the number of a reading the label that it is in the table; nil if it is no rating.
  private var labels: [RatingTable.Label?] = []

  init(_ table: RatingTable) {
    self.table = table
  }

  /// The number of readings whose labels are known.
  var readingCount: Int { labels.count }

  /// Takes the next reading as a label.
  mutating func appendLabel(_ text: String) throws(RatingError) {
    labels.append(try table.label(text))
  }

  /// Takes the next reading as a set of labels.
  mutating func appendLabel(set members: [String]) throws(RatingError) {
    labels.append(try table.label(set: members))
  }

  /// Takes the next reading as no rating.
  mutating func appendNoLabel() {
    labels.append(nil)
  }

  /// Adds the units of an article.
  ///
  /// - Parameters:
  ///   - sheet: The answers, all of whose readings have been taken.
  ///   - article: The article.
  ///   - name: Names the unit of an answer; the name begins with the article's.
  /// - Returns: Whether a unit has two ratings.
  /// - Throws: A `RatingError` if an annotator has two answers on one unit.
  mutating func add(
    _ sheet: AnswerSheet, of article: JudgedArticle, name: (AnswerSheet.Entry) -> String
  ) throws(RatingError) -> Bool {
    guard !sheet.entries.isEmpty else { return false }
    let articleName = article.id.description
    let cluster = table.cluster(articleName)
    let annotators = article.layers.map { table.annotator($0.annotator.description) }
    var ratings: [Rating] = []
    var isCompared = false
    for places in sheet.units {
      // One list for all units, since making them costs as much as counting them.
      ratings.removeAll(keepingCapacity: true)
      for place in places {
        let entry = sheet.entries[place]
        guard let label = labels[entry.reading] else { continue }
        ratings.append(Rating(annotator: annotators[entry.layer], label: label))
      }
      try table.add(ratings, cluster: cluster, nameBeginning: articleName) {
        name(sheet.entries[places.lowerBound])
      }
      isCompared = isCompared || ratings.count > 1
    }
    return isCompared
  }
}
