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
  private let given: Int

  init(_ result: AgreementResult) {
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

  /// The heat map for its template; nil where there are fewer than two labels.
  var fields: Fields? {
    guard chosen.count > 1, !pairs.isEmpty else { return nil }
    let highest = pairs.filter { $0.key[0] != $0.key[1] }.values.max() ?? 0
    let rows = chosen.map { row -> Fields in
      let cells = chosen.map { column in cell(row, column, highest) }
      return ["name": .text(labels[row]), "cells": .list(cells)]
    }
    let more = given - chosen.count
    return [
      "columns": .texts(chosen.map { labels[$0] }), "rows": .list(rows),
      "more": .optional(more > 0 ? "And \(counted(more, "rarer label"))." : nil),
    ]
  }

  private func cell(_ row: Int, _ column: Int, _ highest: Int) -> Fields {
    let count = pairs[[min(row, column), max(row, column)]] ?? 0
    let name: String
    if row == column {
      name = "same"
    } else if count == 0 {
      name = ""
    } else {
      let shade = (Self.shades * Double(count) / Double(highest)).rounded(.up)
      name = "q\(fixed(shade, 0))"
    }
    return ["n": .number(count), "class": .text(name)]
  }
}
