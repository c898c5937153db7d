public import Annotations

/// Holds the examples of a codebook against the articles and the reference.
public enum CodebookExamples: Sendable {
  /// A unit that an example may come from.
  public struct Unit: Sendable, Equatable {
    /// The unit's text.
    public var quote: String
    /// What the reference has for it; empty means *none*, nil means not decided.
    public var reference: [Statement]?

    /// A unit.
    ///
    /// - Parameters:
    ///   - quote: The unit's text.
    ///   - reference: What the reference has for it.
    public init(quote: String, reference: [Statement]?) {
      self.quote = quote
      self.reference = reference
    }
  }

  /// Checks examples.
  ///
  /// - Parameters:
  ///   - examples: The examples that name an article and a unit.
  ///   - unit: Gives the unit, or nil if there is none.
  /// - Returns: The examples whose unit is not there, reads otherwise, or is coded otherwise in the
  ///   reference.
  /// - Throws: What `unit` throws.
  public static func check<Failure: Error>(
    _ examples: [CitedExample],
    unit: (Article.ID, Article.Unit.Number) throws(Failure) -> Unit?
  ) throws(Failure) -> [CodebookProblem] {
    var problems: [CodebookProblem] = []
    for example in examples {
      let fault = example.fault(in: try unit(example.article, example.unit))
      if let fault { problems.append(CodebookProblem(at: example.place, .example(fault))) }
    }
    return problems
  }
}

extension CitedExample {
  fileprivate func fault(in unit: CodebookExamples.Unit?) -> CodebookProblem.ExampleFault? {
    let (article, number) = (article.description, self.unit.value)
    guard let unit else { return .unknownUnit(article: article, unit: number) }
    guard unit.quote.holds(text) else { return .otherText(article: article, unit: number) }
    guard let reference = unit.reference else { return nil }
    let found = reference.flatMap { $0[variable]?.labels ?? [] }
    guard !found.contains(label) else { return nil }
    return .contradicted(label: label, article: article, unit: number, found: found)
  }
}

extension Statement.Value {
  fileprivate var labels: [String] {
    switch self {
    case .text(let text), .number(let text): [text]
    case .set(let labels): labels
    }
  }
}

extension String {
  /// Whether another text stands in this one, runs of white space counting as one blank.
  fileprivate func holds(_ other: String) -> Bool {
    let (whole, part) = (Array(canonicalName(self).utf8), Array(canonicalName(other).utf8))
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
  }
}
