import Agreement
public import Annotations

/// What has to be known of all ratings before the first row of a matrix can be written: who rates,
/// and with which values.
///
/// It grows with the annotators and the different values, not with the units.
public struct RatingSurvey: Sendable {
  /// What is asked.
  public let question: RatedQuestion
  /// Those who rated anything, in the order of their names.
  public var raters: [AnnotatorName] { ratersFound.sorted() }
  /// Every value, in the codebook's order; in the order of their bytes if the codebook has none.
  public var values: [String] {
    let declared = question.declaredValues
    guard declared.isEmpty || question.level.hasSets else { return declared }
    return valuesFound.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
  /// How many units have a rating at all.
  public private(set) var ratedUnitCount = 0
  private let reader: RatingReader
  private var ratersFound: Set<AnnotatorName> = []
  private var valuesFound: Set<ExactText> = []

  /// A survey that has seen nothing yet.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - annotators: Whose answers count.
  public init(_ question: RatedQuestion, annotators: AnnotatorSelection = .everyPerson) {
    self.question = question
    reader = RatingReader(question, annotators: annotators)
  }

  /// Takes in the ratings of an article.
  ///
  /// - Parameter article: The article with its codings.
  public mutating func add(_ article: CodedArticle) {
    for row in rows(of: article) where !row.ratings.isEmpty {
      ratedUnitCount += 1
      for (annotator, value) in row.ratings {
        ratersFound.insert(annotator)
        valuesFound.insert(ExactText(value))
      }
    }
  }

  /// The ratings of an article, unit by unit.
  func rows(of article: CodedArticle) -> [(unit: String, ratings: [(AnnotatorName, String)])] {
    reader.ratings(in: article).units.map { unit in
      let ratings = unit.answers.compactMap { answer in
        question.rating(of: answer.values).map { (answer.annotator, $0) }
      }
      return (unit.name, ratings)
    }
  }
}
