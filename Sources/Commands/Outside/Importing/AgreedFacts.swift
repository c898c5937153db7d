import Annotations
import Reports

/// What all lines on one article by one annotator have to say alike.
struct AgreedFacts {
  /// How far the coding of the article has come; nil if no line says.
  var state: Layer.Status.State? { stateRow?.state }
  /// Whether a person or a program coded; nil if no line says.
  var kind: AnnotatorKind? { kindRow?.kind }
  private let stateRow: ImportedRow?
  private let kindRow: ImportedRow?

  /// Takes what the first line that says it says.
  ///
  /// - Parameter units: The lines of each unit.
  init(of units: [[ImportedRow]]) {
    let rows = units.joined()
    stateRow = rows.filter { $0.state != nil }.min { $0.line < $1.line }
    kindRow = rows.filter { $0.kind != nil }.min { $0.line < $1.line }
  }

  /// The first of some lines that says something else.
  ///
  /// - Parameter rows: The lines.
  /// - Returns: The line and what is wrong with it; nil if none says something else.
  func difference(in rows: [ImportedRow]) -> (line: Int, problem: RowProblem)? {
    for row in rows {
      if let first = stateRow, let state = row.state, state != first.state {
        return (row.line, .differsInArticle("status", fromLine: first.line))
      }
      if let first = kindRow, let kind = row.kind, kind != first.kind {
        return (row.line, .differsInArticle("kind", fromLine: first.line))
      }
    }
    return nil
  }
}
