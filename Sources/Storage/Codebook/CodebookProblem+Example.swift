extension CodebookProblem {
  /// What can be wrong with an example.
  public enum ExampleFault: Sendable, Equatable {
    /// A unit is named without its article.
    case unitWithoutArticle
    /// The article's name is none that an article could have.
    case illegalArticle(String)
    /// The corpus has no such article, or the article no such unit.
    case unknownUnit(article: String, unit: Int)
    /// The unit reads otherwise.
    case otherText(article: String, unit: Int)
    /// The reference gives the unit other labels, or holds that it has no statement (`found` is
    /// then empty).
    case contradicted(label: String, article: String, unit: Int, found: [String])
  }
}

extension CodebookProblem.ExampleFault: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .unitWithoutArticle:
      "a unit without its article; add 'article' or remove the unit"
    case .illegalArticle(let name):
      "\(Quotation.quoted(name)) cannot be an article; write it as 'articles' shows it"
    case .unknownUnit(let article, let unit):
      "no unit \(unit) in article \(Quotation.quoted(article)); "
        + "correct the place or remove article and unit"
    case .otherText(let article, let unit):
      "the example's text is not in unit \(unit) of \(Quotation.quoted(article)); "
        + "copy it from there or correct the place"
    case .contradicted(let label, let article, let unit, let found):
      "the reference has \(Self.words(found)) for unit \(unit) of \(Quotation.quoted(article)), "
        + "not \(Quotation.quoted(label)); replace the example or settle the unit with review"
    }
  }

  private static func words(_ found: [String]) -> String {
    found.isEmpty ? "no statement" : Quotation.list(found)
  }
}
