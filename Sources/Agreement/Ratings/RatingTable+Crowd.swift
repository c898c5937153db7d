extension RatingTable {
  /// Whether the table keeps counts because there are too many patterns.
  ///
  /// It does where its distinct patterns hold more than 2¹⁸ ratings together: for three annotators
  /// who rate everything, from 87,382 patterns on. That depends on the ratings alone, so neither
  /// their order nor the tables they were added from show.
  public var isCrowd: Bool { crowdTally != nil }

  /// What a table of a crowd knows, in one order for equal tables; nil for a table of patterns.
  public var crowd: CrowdCounts? {
    isCrowd ? Study(self).crowdCounts : nil
  }

  /// Adds the units of a crowd, after which this table is one of a crowd too.
  ///
  /// - Parameter crowd: what another table knows, from ``crowd``.
  /// - Throws: ``RatingError/crowdDoesNotAddUp`` if numbers are out of range or the ratings of
  ///   annotators are not those of the units; another ``RatingError`` if a label is not allowed or
  ///   the table would hold too many units or ratings.
  public mutating func add(_ crowd: CrowdCounts) throws(RatingError) {
    var sum = self
    try sum.count(crowd)
    self = sum
  }
}
