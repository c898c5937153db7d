import Annotations

/// Checks what no single value shows: that ids are unique, that variables fit their scales, that
/// everything pointed to is there.
struct CodebookChecks {
  let draft: CodebookDraft
  /// Words that no label and no entity may have as its id.
  let reservedWords: Set<String>
  private(set) var problems: [CodebookProblem] = []

  /// Words of the command language and of the file formats that are no command's name.
  private static let ownWords: Set<String> = ["found", "yes", "no", "uncoded", "reference", "none"]
  /// Questions that agreement asks of every codebook.
  static let ownVariables: Set<String> = ["found", "relevant"]

  /// Prepares to check.
  ///
  /// - Parameters:
  ///   - draft: The codebook.
  ///   - reservedWords: The names of commands.
  init(_ draft: CodebookDraft, reservedWords: some Sequence<String>) {
    self.draft = draft
    self.reservedWords = Self.ownWords.union(reservedWords)
  }

  /// All problems, in no order.
  mutating func run() -> [CodebookProblem] {
    checkVariableIDs()
    checkLabelIDs()
    checkEntityIDs()
    checkEntityNames()
    for variable in draft.variables {
      checkKeys(of: variable)
      checkScale(of: variable)
      checkPer(of: variable)
      checkDefault(of: variable)
    }
    checkSourceLabels()
    return problems
  }

  /// Notes a problem.
  mutating func note(_ reason: CodebookProblem.Reason, at place: CodebookProblem.Place) {
    problems.append(CodebookProblem(at: place, reason))
  }
}
