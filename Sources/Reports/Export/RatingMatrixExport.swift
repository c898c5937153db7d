import Agreement
import Annotations

/// Ratings as a matrix of units by annotators, for R: `unit`, then a column for each annotator.
///
/// A missing rating is `NA`; a value that is the text `NA`, or that with apostrophes before it, gets
/// one more apostrophe. The values of an ordinal variable are written as their ranks, from 1, because
/// programs would take the labels in the order of the alphabet. Units that nobody rated have no row.
/// Cells are neutralised by the rule of ``SpreadsheetCell``.
public struct RatingMatrixExport: ArticleExport {
  private let survey: RatingSurvey
  /// What stands for the values of an ordinal variable.
  private let codes: RatingCodes

  /// An export of all ratings that were surveyed.
  ///
  /// - Parameter survey: Who rates.
  public init(_ survey: RatingSurvey) {
    self.survey = survey
    codes = RatingCodes(survey)
  }

  /// The ranks with the labels that they stand for; empty if labels are written as they are.
  public var legend: [(value: String, code: Int)] {
    survey.question.level == .ordinal ? codes.list : []
  }

  /// The row of column names.
  public var header: [UInt8] {
    var writer = CSVWriter()
    writer.row(["unit"] + survey.raters.map(\.description))
    return writer.bytes
  }

  /// The rows of an article, in reading order.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: Whole lines of UTF-8.
  public func rows(of article: CodedArticle) -> [UInt8] {
    let raters = survey.raters
    var writer = CSVWriter()
    for row in survey.rows(of: article) where !row.ratings.isEmpty {
      let ratings = Dictionary(row.ratings, uniquingKeysWith: { $1 })
      writer.row([row.unit] + raters.map { ratings[$0].map(cell) ?? "NA" })
    }
    return writer.bytes
  }

  private func cell(of value: String) -> String {
    if survey.question.level == .ordinal { return codes.code(of: value) }
    let isLikeMissing = value.unicodeScalars.drop { $0 == "'" }.elementsEqual("NA".unicodeScalars)
    return isLikeMissing ? "'" + value : value
  }
}
