public import Annotations

/// An example of a label that is a unit of an article.
public struct CitedExample: Sendable, Equatable {
  /// The variable that the label belongs to.
  public var variable: String
  /// The label.
  public var label: String
  /// The sentence as the codebook has it.
  public var text: String
  /// The article.
  public var article: Article.ID
  /// The unit.
  public var unit: Article.Unit.Number
  /// The example's place in the codebook.
  public var place: CodebookProblem.Place
}

extension CodebookDraft {
  /// The examples that name an article and a unit.
  var citedExamples: [CitedExample] {
    variables.flatMap { variable in
      variable.labels.flatMap { label in
        label.examples.compactMap { $0.cited(by: label, of: variable) }
      }
    }
  }
}

extension Placed<Label.Example> {
  fileprivate func cited(by label: LabelDraft, of variable: VariableDraft) -> CitedExample? {
    guard let article = value.article.flatMap(Article.ID.init),
      let unit = value.unit.flatMap(Article.Unit.Number.init)
    else { return nil }
    return CitedExample(
      variable: variable.variable.id, label: label.label.id, text: value.text, article: article,
      unit: unit, place: place)
  }
}
