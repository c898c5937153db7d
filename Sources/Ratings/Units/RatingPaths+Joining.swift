extension RatingPaths {
  /// The path of a unit that has come along one path and then along another.
  ///
  /// - Throws: ``PathConflict`` if the rules do not allow that.
  @inline(__always)
  mutating func join(
    _ first: UInt32, _ second: UInt32, _ rules: CollectionRules
  ) throws(PathConflict) -> UInt32 {
    if rules.hasClusters || rules.isWide { try checkRow(first, second, rules) }
    if let only = onlyRating(on: second), let next = path(from: first, only) { return next }
    return try joinRatings(first, second, rules)
  }

  private func checkRow(
    _ first: UInt32, _ second: UInt32, _ rules: CollectionRules
  ) throws(PathConflict) {
    guard cluster(of: first) == cluster(of: second) else {
      throw .clusterDiffers(first: cluster(of: first), second: cluster(of: second))
    }
    if rules.isWide, rules.onDuplicate == .error { throw .rowTwice }
  }

  private mutating func joinRatings(
    _ first: UInt32, _ second: UInt32, _ rules: CollectionRules
  ) throws(PathConflict) -> UInt32 {
    var path = first
    for (number, given) in ratings(on: second).enumerated() {
      if let next = self.path(from: path, given) {
        path = next
      } else if rules.onDuplicate == .last {
        path = self.path(from: path, replacing: given)
      } else if rules.onDuplicate == .error {
        throw .ratedTwice(
          annotator: given.annotator, first: place(of: given.annotator, on: path), second: number)
      }
    }
    return path
  }
}
