public import Annotations
public import Histories

/// What a list of articles needs of a record.
public struct ArticleHeader: Sendable, Equatable {
  /// The article's name.
  public var id: Article.ID
  /// The received file's path from the workspace's root.
  public var receivedFile: String
  /// The headline, if one was recognised.
  public var title: String?
  /// The best-defended date of publication, as `YYYY-MM-DD`.
  public var published: String?
  /// The outlet, if known.
  public var outlet: String?
  /// The number of units, the headline among them.
  public var unitCount: Int
  /// Whether unit 0, the headline, is among the units.
  public var hasHeadline: Bool
  /// What was noticed of the article's history.
  public var notes: [HistoryNote] = []

  /// How many units a codebook codes.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The number of units, without the headline where the codebook leaves it out.
  public func codableCount(in codebook: Codebook) -> Int {
    hasHeadline && !codebook.codesHeadline ? unitCount - 1 : unitCount
  }
}
