import Annotations

/// Which labels met on which units, article by article.
struct ConfusionTally {
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  private var numbers: [ExactText: Int] = [:]
  private var labels: [String] = []
  /// By the number of a reading the number of its label; nil if it is no rating.
  private var byReading: [Int?] = []
  private var units: [Pair: [ReviewReport.Place]] = [:]

  /// Takes the next reading.
  ///
  /// - Parameter label: The label that it is; nil if it is no rating.
  mutating func take(_ label: String?) {
    guard let label else { return byReading.append(nil) }
    let number = numbers[ExactText(label), default: labels.count]
    if number == labels.count {
      numbers[ExactText(label)] = number
      labels.append(label)
    }
    byReading.append(number)
  }

  /// Takes the answers on an article, all of whose readings have been taken.
  ///
  /// - Parameters:
  ///   - sheet: The answers.
  ///   - article: The article.
  mutating func add(_ sheet: AnswerSheet, of article: Article.ID) {
    for places in sheet.units where places.count > 1 {
      let given = places.compactMap { byReading[sheet.entries[$0].reading] }
      guard let first = given.first, given.contains(where: { $0 != first }),
        let number = Article.Unit.Number(sheet.entries[places.lowerBound].unit)
      else { continue }
      add(Set(given).sorted(), on: ReviewReport.Place(article: article, unit: number))
    }
  }

  private mutating func add(_ labels: [Int], on place: ReviewReport.Place) {
    for (position, first) in labels.enumerated() {
      for second in labels[(position + 1)...] {
        units[Pair(first: first, second: second), default: []].append(place)
      }
    }
  }

  /// What met, in the order of some labels.
  ///
  /// - Parameter order: The labels as a result has them; what it has not is left out.
  /// - Returns: The pairs, by their first label, then by the other.
  func confusions(in order: [String]) -> [ConfusedLabels] {
    let ranks = Dictionary(
      order.enumerated().map { (ExactText($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let ranked = units.compactMap { pair, units -> (ranks: [Int], units: [ReviewReport.Place])? in
      guard let first = ranks[ExactText(labels[pair.first])],
        let second = ranks[ExactText(labels[pair.second])]
      else { return nil }
      return ([first, second].sorted(), units)
    }
    return ranked.sorted { $0.ranks.lexicographicallyPrecedes($1.ranks) }.map {
      ConfusedLabels(
        first: order[$0.ranks[0]], second: order[$0.ranks[1]], units: $0.units.sorted())
    }
  }
}
