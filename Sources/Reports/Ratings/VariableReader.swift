import Annotations

/// Reads what statements say of one variable.
struct VariableReader: Sendable {
  private var index: ReadingIndex
  private var groupIndex: GroupIndex
  private let place: Int

  init(_ variable: Variable, in vocabulary: inout Vocabulary) {
    place = vocabulary.place(of: variable.id)
    index = ReadingIndex(of: variable)
    groupIndex = GroupIndex(places: variable.per.map { vocabulary.place(of: $0) })
  }

  /// What was read so far, by the numbers in answer sheets.
  var readings: [Reading] { index.readings }

  /// The values that split units, by the numbers in answer sheets.
  var groups: [[String]] { groupIndex.groups }

  /// Reads what one annotator said of a unit.
  ///
  /// - Parameters:
  ///   - statements: The numbers of the statements on the unit.
  ///   - article: The article with the statements.
  ///   - vocabulary: What numbered their values.
  ///   - take: Takes the number of each part of the unit with the number of what was read there.
  mutating func read(
    _ statements: Range<Int>, of article: JudgedArticle, _ vocabulary: Vocabulary,
    take: (_ group: Int, _ reading: Int) -> Void
  ) {
    let values = vocabulary.values(at: place)
    // Most units hold one statement, for which no lists are made.
    if statements.count == 1 {
      let group = groupIndex.number(of: statements.lowerBound, in: article, vocabulary)
      let value = article.value(of: statements.lowerBound, at: place)
      return take(group, index.number(of: value, among: values))
    }
    var parts: [(group: Int, values: [Int])] = []
    for statement in statements {
      let group = groupIndex.number(of: statement, in: article, vocabulary)
      let value = article.value(of: statement, at: place)
      if let known = parts.firstIndex(where: { $0.group == group }) {
        parts[known].values.append(value)
      } else {
        parts.append((group, [value]))
      }
    }
    for part in parts { take(part.group, index.number(of: part.values, among: values)) }
  }
}
