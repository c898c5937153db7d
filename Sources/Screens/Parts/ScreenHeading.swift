/// What stands in the two lines at the top: where one is, as whom, and what is left.
public struct ScreenHeading: Sendable, Equatable {
  /// The article's id, or its position where the outlet must not be known.
  public var article: String
  /// The headline; nil where there is none.
  public var title: String?
  /// The outlet; nil where it is not known or must not be.
  public var outlet: String?
  /// The date; nil where it is not known or must not be.
  public var date: String?
  /// Who works.
  public var annotator: String
  /// The codebook with its version.
  public var codebook: String
  /// Which unit of how many, and what is left, such as `unit 4 of 31` and `3 left`.
  public var progress: [String]

  /// A heading of an article without a title, an outlet or a date.
  ///
  /// - Parameters:
  ///   - article: The article's id or position.
  ///   - annotator: Who works.
  ///   - codebook: The codebook with its version.
  ///   - progress: Which unit of how many, and what is left.
  public init(article: String, annotator: String, codebook: String, progress: [String]) {
    self.article = article
    self.annotator = annotator
    self.codebook = codebook
    self.progress = progress
  }
}
