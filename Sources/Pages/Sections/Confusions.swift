import Agreement
import Reports

/// Which labels meet on one unit, over all pairs of annotators.
struct Confusions {
  /// How many labels have a row at most, those given most often.
  private static let most = 14
  private static let shades = 5.0

  private let labels: [String]
  /// The labels shown, as places in the result's labels.
  private let chosen: [Int]
  /// How many pairs of ratings join two labels, the smaller place first.
  private var pairs: [[Int]: Int] = [:]
  /// On which units two labels met, by the same places.
  private let units: [[Int]: Counted]
  private let given: Int
  private let name: String

  /// The confusions of a variable.
  ///
  /// - Parameters:
  ///   - agreement: The variable.
  ///   - places: Finds its units.
  init(_ agreement: VariableAgreement, _ places: ReportPlaces) {
    let result = agreement.result
    name = agreement.name
    let numbers = Dictionary(
      result.labels.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
    units = Dictionary(
      agreement.confusions.compactMap { confused in
        guard let first = numbers[confused.first], let second = numbers[confused.second] else {
          return nil
        }
        return ([first, second], places.counted(confused.units))
      }, uniquingKeysWith: { first, _ in first })
    labels = result.labels
    let used = result.byLabel.enumerated().filter { $0.element.compared > 0 }
    given = used.count
    chosen = used.sorted { ($1.element.compared, $0.offset) < ($0.element.compared, $1.offset) }
      .prefix(Self.most).map(\.offset).sorted()
    for cell in result.pairs.flatMap(\.confusion) {
      let labels = [min(cell.first, cell.second), max(cell.first, cell.second)]
      pairs[labels, default: 0] += cell.units
    }
  }

  /// The labels that are confused most often, in a sentence.
  var sentence: String? {
    let confused = pairs.filter { $0.key[0] != $0.key[1] }
    let most = confused.max {
      ($0.value, $1.key[0], $1.key[1]) < ($1.value, $0.key[0], $0.key[1])
    }
    guard let most else { return nil }
    return "Confused most often: '\(labels[most.key[0]])' and '\(labels[most.key[1]])', "
      + "\(counted(most.value, "time")) among \(counted(pairs.values.reduce(0, +), "pair")) of "
      + "ratings."
  }

  /// The heat map for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names; nil where there are fewer than two labels.
  func fields(_ lists: inout UnitLists) -> Fields? {
    guard chosen.count > 1, !pairs.isEmpty else { return nil }
    let highest = pairs.filter { $0.key[0] != $0.key[1] }.values.max() ?? 0
    var rows: [Fields] = []
    for row in chosen {
      var cells: [Fields] = []
      for column in chosen { cells.append(cell(row, column, highest, &lists)) }
      rows.append(["name": .text(labels[row]), "cells": .list(cells)])
    }
    let more = given - chosen.count
    return [
      "columns": .texts(chosen.map { labels[$0] }), "rows": .list(rows),
      "more": .optional(more > 0 ? "And \(counted(more, "rarer label"))." : nil),
    ]
  }

  private func cell(
    _ row: Int, _ column: Int, _ highest: Int, _ lists: inout UnitLists
  ) -> Fields {
    let pair = [min(row, column), max(row, column)]
    let count = pairs[pair] ?? 0
    guard row != column else { return ["n": .number(count), "class": "same", "a": false] }
    guard count > 0 else { return ["n": "0", "class": "", "a": false] }
    let shade = (Self.shades * Double(count) / Double(highest)).rounded(.up)
    let title = "\(name): '\(labels[pair[0]])' and '\(labels[pair[1]])'"
    var cell = lists.number(units[pair] ?? Counted([]), title)
    cell["n"] = .number(count)
    cell["class"] = .text("q\(fixed(shade, 0))")
    return cell
  }
}
