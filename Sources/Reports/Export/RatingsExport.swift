/// Ratings as comma-separated values, `unit,annotator,value`: what agreement is computed on.
///
/// A set is written `a|b`, in the codebook's order, and the empty set as an empty cell. What is no
/// rating has no row. Cells are neutralised by the rule of ``SpreadsheetCell``.
public struct RatingsExport: ArticleExport {
  private let reader: RatingReader

  /// An export of the ratings in answer to one question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - annotators: Whose answers are written.
  public init(_ question: RatedQuestion, annotators: AnnotatorSelection = .everyPerson) {
    reader = RatingReader(question, annotators: annotators)
  }

  /// The row `unit,annotator,value`.
  public var header: [UInt8] {
    Array("unit,annotator,value\n".utf8)
  }

  /// The ratings of an article, in reading order, then by annotator.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8.
  public func rows(of article: CodedArticle) -> [UInt8] {
    var writer = CSVWriter()
    for unit in reader.ratings(in: article).units {
      for answer in unit.answers {
        guard let value = reader.question.rating(of: answer.values) else { continue }
        writer.row([unit.name, "\(answer.annotator)", value])
      }
    }
    return writer.bytes
  }
}
