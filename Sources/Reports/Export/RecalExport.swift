/// Ratings in the form that ReCal takes: numbers only, a column for each annotator, no heading, and
/// no unit that an annotator has no rating of.
///
/// Source: the requirements on input files of ReCal2, ReCal3 and ReCal OIR
/// (dfreelon.org/utils/recalfront).
public struct RecalExport: ArticleExport {
  /// What the numbers stand for.
  public let codes: RatingCodes
  private let survey: RatingSurvey

  /// An export of all ratings that were surveyed.
  ///
  /// - Parameter survey: Who rates, with which values.
  public init(_ survey: RatingSurvey) {
    self.survey = survey
    codes = RatingCodes(survey)
  }

  /// Nothing: ReCal takes the first row for a unit.
  public var header: [UInt8] { [] }

  /// The rows of an article, in reading order.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of ASCII.
  public func rows(of article: CodedArticle) -> [UInt8] {
    let raters = survey.raters
    var writer = CSVWriter()
    for row in survey.rows(of: article) where !row.ratings.isEmpty {
      let ratings = Dictionary(row.ratings, uniquingKeysWith: { $1 })
      guard ratings.count == raters.count else { continue }
      writer.row(raters.compactMap { ratings[$0].map(codes.code) })
    }
    return writer.bytes
  }
}
