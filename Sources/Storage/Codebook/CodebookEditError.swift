/// Why a codebook's text was not changed.
public enum CodebookEditError: Error, Sendable, Equatable {
  /// The codebook has problems already.
  case broken([CodebookProblem])
  /// The codebook would have problems afterwards; their places are those of the changed text.
  case wouldBreak([CodebookProblem])
  /// No variable has this label.
  case unknownLabel(String, candidates: [String])
  /// A label cannot be merged with itself or be given the id that it has.
  case sameLabel(String)
  /// Labels of different variables, which are named here, cannot be merged.
  case differentVariables(String, String)
  /// The label is retired already.
  case alreadyRetired(String)
  /// Nothing can be merged into a label that is retired.
  case retiredTarget(String)
  /// No variable of this id takes entities.
  case notAnEntityVariable(String, candidates: [String])
  /// No entity has this id.
  case unknownEntity(String, candidates: [String])
  /// The entity goes by this name already.
  case alreadyNamed(String, entity: String)
  /// A name without any visible character.
  case emptyName
  /// The place is written in a way that the program does not change.
  case unusualLayout(String)
}

extension CodebookEditError: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .broken(let problems):
      problems.map(\.description).joined(separator: "\n")
    case .wouldBreak(let problems):
      "that would break the codebook: "
        + (problems.first?.reason.description ?? "it could not be read again")
    case .unknownLabel(let label, let candidates):
      "no label \(Quotation.quoted(label)); "
        + Quotation.remedy(for: label, among: candidates, called: "labels")
    case .sameLabel(let label):
      "\(Quotation.quoted(label)) is the same label; name two different ones"
    case .differentVariables(let variable, let other):
      "a label of \(Quotation.quoted(variable)) cannot be merged with one of "
        + "\(Quotation.quoted(other)); name labels of one variable"
    case .alreadyRetired(let label):
      "the label \(Quotation.quoted(label)) is retired already; nothing to do"
    case .retiredTarget(let label):
      "the label \(Quotation.quoted(label)) is retired; merge into a label in use"
    case .notAnEntityVariable(let name, let candidates):
      "no variable \(Quotation.quoted(name)) takes entities; "
        + Quotation.remedy(for: name, among: candidates, called: "variables that do")
    case .unknownEntity(let id, let candidates):
      "no entity \(Quotation.quoted(id)); "
        + Quotation.remedy(for: id, among: candidates, called: "entities")
    case .alreadyNamed(let name, let entity):
      "\(Quotation.quoted(name)) means the entity \(Quotation.quoted(entity)) already; "
        + "nothing to do"
    case .emptyName:
      "an empty name; give at least one letter"
    case .unusualLayout(let what):
      "\(what) is written in a way that cannot be changed safely; "
        + "change \(Workspace.codebookPath) by hand"
    }
  }
}
