/// The rows of a study, and after them each row with one rating fewer.
struct Withdrawals {
  /// A rating and the rows of its unit with and without it.
  private struct Move {
    let from: Int
    let to: Int
    let units: Int
  }

  /// A study of counts with the rows before and after; nobody is known by name in it.
  let study: Study
  private let units: [Int]
  private let moves: [[Move]]

  init(_ study: Study) {
    var rows = study.rows
    let starts = study.rows.map { row in
      rows += row.counts.indices.map { row.without($0) }
      return rows.count - row.counts.count
    }
    var moves = Array(repeating: [Move](), count: study.annotators.count)
    for part in study.given {
      let place = study.rows[part.row].counts.firstIndex { $0.label == part.label } ?? 0
      moves[part.annotator].append(
        Move(from: part.row, to: starts[part.row] + place, units: part.units))
    }
    self.study = Study(study, rows: rows)
    self.moves = moves
    units = Sample(of: study).rowUnits + Array(repeating: 0, count: rows.count - starts.count)
  }

  /// The units as they are without the ratings of an annotator.
  func sample(without annotator: Int) -> Sample {
    var units = units
    for move in moves[annotator] {
      units[move.from] -= move.units
      units[move.to] += move.units
    }
    return Sample(of: study, units: units)
  }
}

extension CountRow {
  /// The row with one rating fewer of the label at a place.
  fileprivate func without(_ place: Int) -> CountRow {
    var counts = counts
    let given = counts[place]
    counts[place] = LabelCount(label: given.label, count: given.count - 1)
    return CountRow(counts.filter { $0.count > 0 })
  }
}
