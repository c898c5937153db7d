public import Annotations
public import Files
public import JSON
public import Reports

/// Why codings cannot be taken in from a file.
public enum ImportProblem: Error, Sendable {
  /// The table cannot be read on.
  case table(CSVError)
  /// A row has more or fewer fields than the first one.
  case fieldCount(Int, expected: Int)
  /// A field is not in UTF-8.
  case encoding(column: String)
  /// A line is not valid JSON.
  case json(JSONError)
  /// A line is JSON, but no object.
  case noObject
  /// There is nothing in the file.
  case empty
  /// The table lacks a column.
  case noColumn(String)
  /// The table has a column that is nothing of the codebook's.
  case unknownColumn(String)
  /// The table has a column twice.
  case duplicateColumn(String)
  /// The line cannot be taken in.
  case row(RowProblem)
  /// No unit has this place.
  case noUnit(from: Int, upTo: Int, Article.ID)
  /// The unit has other words than the line says.
  case quoteDiffers(Article.Unit.Number, Article.ID, words: String)
  /// The reference is made by review alone.
  case ofReference
  /// The unit holds something else already.
  case codedOtherwise(Article.Unit.Number, Layer.ID)
}
