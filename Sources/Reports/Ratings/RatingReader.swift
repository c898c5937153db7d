import Annotations

/// Finds the ratings in codings: what counts as an answer, what is left out, and why.
///
/// ``RatedQuestion/found`` asks every unit that was looked at. Any other variable asks statements
/// only, so an annotator who recorded none has no rating there. Values that stand for a missing one
/// are left out one by one; what remains of an annotator in a unit is their rating.
public struct RatingReader: Sendable {
  /// What is asked.
  public let question: RatedQuestion
  private let annotators: AnnotatorSelection

  /// Prepares to read the answers to a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - annotators: Whose answers count.
  public init(_ question: RatedQuestion, annotators: AnnotatorSelection = .everyPerson) {
    self.question = question
    self.annotators = annotators
  }

  /// The ratings of an article.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: The units that somebody judged, with the answers and what was left out.
  public func ratings(in article: CodedArticle) -> ArticleRatings {
    var vocabulary = Vocabulary()
    var reader = AnswerReader(question, in: &vocabulary)
    let judged = JudgedArticle(article, by: annotators, in: &vocabulary)
    let sheet = reader.read(judged, vocabulary)
    var ratings = sheet.counts
    ratings.units = sheet.units
      .map { (key: reader.key(of: sheet.entries[$0.lowerBound], in: article.id), places: $0) }
      .sorted { $0.key < $1.key }
      .map { key, places in
        let answers = sheet.entries[places].compactMap { entry in
          reader.readings[entry.reading].answer.map {
            RatedUnit.Answer(annotator: judged.layers[entry.layer].annotator, values: $0)
          }
        }
        let number = sheet.entries[places.lowerBound].unit
        return RatedUnit(
          name: key.name,
          number: question == .relevant ? nil : Article.Unit.Number(number), answers: answers)
      }
    return ratings
  }
}
