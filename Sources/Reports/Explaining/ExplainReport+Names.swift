public import Agreement
public import Annotations

extension ExplainReport {
  /// The articles that hold the units, to be read again for ``addText(of:)``.
  public var articles: Set<Article.ID> {
    guard question != nil else { return [] }
    return Set(units.compactMap(\.article))
  }

  /// Takes the sentences, and everything that annotators said of them, from an article.
  ///
  /// - Parameter article: One of ``articles``, as it was when it was added.
  public mutating func addText(of article: CodedArticle) {
    guard let question, articles.contains(article.id) else { return }
    let reader = RatingReader(question, annotators: annotators)
    let rated = Dictionary(
      reader.ratings(in: article).units.map { (ExactText($0.name), $0) }
    ) { first, _ in first }
    for place in units.indices {
      guard let name = units[place].unit, let unit = rated[ExactText(name)] else { continue }
      units[place].text = unit.number.map(article.quote) ?? article.title
      units[place].answers = unit.answers.map {
        UnitToSettle.Answer(annotator: $0.annotator.description, values: $0.values)
      }
    }
  }

  /// The patterns of the units, each once, for those who name units afterwards.
  public var shownPatterns: [RatingPattern] {
    var seen: Set<PatternKey> = []
    return units.map(\.pattern).filter { seen.insert(PatternKey($0)).inserted }
  }

  /// Takes the names of units.
  ///
  /// - Parameter patterns: ``shownPatterns`` with names, each with as many as there are units to
  ///   settle, if there are so many.
  public mutating func name(_ patterns: [RatingPattern]) {
    var names = Dictionary(patterns.map { (PatternKey($0), $0.names[...]) }) { first, _ in first }
    for place in units.indices {
      let key = PatternKey(units[place].pattern)
      if let name = names[key]?.popFirst() { units[place].unit = name }
    }
  }
}

extension UnitToSettle {
  /// The article that holds the unit, whose name begins with its id.
  fileprivate var article: Article.ID? {
    unit.flatMap { name in
      Article.ID(String(name.unicodeScalars.prefix { $0 != "#" }))
    }
  }
}

/// A pattern of ratings, by which it is known again.
struct PatternKey: Hashable {
  private let texts: [ExactText]

  init(_ pattern: RatingPattern) {
    texts = pattern.ratings.flatMap { [ExactText($0.annotator), ExactText($0.label)] }
  }
}
