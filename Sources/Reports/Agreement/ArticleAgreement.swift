public import Agreement

/// Agreement within one article, or within one cluster of ratings from elsewhere.
public struct ArticleAgreement: Sendable, Equatable {
  /// The article's id, or the cluster's name; nil for units that belong to none.
  public let article: String?
  /// The number of units that somebody judged.
  public let total: Int
  /// The units with two ratings or more.
  public let used: Int
  /// The share of agreement.
  public let percent: Coefficient?
  /// The alpha of the variable's level.
  public let alpha: Coefficient?

  private init(_ cluster: ClusterAgreement, level: MeasurementLevel) {
    article = cluster.cluster
    total = cluster.total
    used = cluster.used
    percent = cluster.coefficients[.percentAgreement]
    alpha = cluster.coefficients[.alpha(level)]
  }

  /// Agreement within each part of a table.
  ///
  /// - Parameter table: The ratings.
  /// - Returns: The articles by the bytes of their ids, what belongs to none first.
  static func all(in table: RatingTable) -> [ArticleAgreement] {
    AgreementResult.byCluster(of: table).map { ArticleAgreement($0, level: table.level) }
  }
}
