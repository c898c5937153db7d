public import Annotations

/// Why a line of an export cannot be taken back in.
public enum RowProblem: Error, Sendable, Equatable {
  /// Nothing stands under a name that is needed.
  case missing(String)
  /// Something stands under a name that cannot stand there.
  case illegal(String, String, expected: String)
  /// Values stand beside the word that there is no statement.
  case valuesWithoutStatement
  /// The line says nothing at all.
  case saysNothing
  /// The values make no statement of this codebook.
  case coding(CodingProblem)
  /// The unit has two versions, neither of which counts before somebody has settled it.
  case twoVersions
  /// Two lines of one unit differ in what they have to have in common.
  case differs(String, fromLine: Int)
  /// Two lines of one article and annotator differ in what they have to have in common.
  case differsInArticle(String, fromLine: Int)
  /// Two lines say the same thing of one unit, or number their statements alike.
  case repeats(line: Int)
  /// Another line of the same unit cannot be taken in.
  case beside(line: Int)
}
