import Annotations
import Reports

/// A form in which codings are handed on.
enum ExportFormat: String, CaseIterable {
  /// One statement a line, as JSON.
  case jsonl
  /// The same as a table.
  case csv
  /// The ratings of a question, one a row.
  case ratings
  /// The ratings of a question, units by annotators.
  case irr
  /// The same as numbers alone.
  case recal

  /// Whether it holds the ratings of one question.
  var isOfRatings: Bool {
    switch self {
    case .jsonl, .csv: false
    case .ratings, .irr, .recal: true
    }
  }

  /// Whether a mark of its encoding may stand at its beginning.
  var takesByteOrderMark: Bool {
    switch self {
    case .csv, .ratings, .irr: true
    case .jsonl, .recal: false
    }
  }
}

/// What is written, and what is said beside it.
struct PlannedExport {
  /// What makes the rows.
  let export: any ArticleExport
  /// What the numbers in it stand for.
  var legend: [(value: String, code: Int)] = []
  /// How many units there are of which each has a row unless it is incomplete; nil where every unit
  /// has.
  var unitCount: Int?

  /// Plans an export that needs to know nothing else.
  init(_ export: any ArticleExport) {
    self.export = export
  }

  /// What the numbers stand for, and how much was left out.
  ///
  /// - Parameter rowCount: How many rows were written.
  /// - Returns: Remarks.
  func remarks(rowCount: Int) -> [String] {
    var remarks = legend.map { visible("\($0.code) = \($0.value)") }
    if let unitCount, rowCount < unitCount {
      remarks.append(
        "left out \(unitCount - rowCount) of \(counted(unitCount, "unit")) "
          + "that not all of these annotators rated")
    }
    return remarks
  }
}
