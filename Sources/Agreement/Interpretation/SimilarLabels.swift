/// Labels that are counted apart and may have been meant as one.
enum SimilarLabels {
  /// The labels that differ only in case, in white space around them or in the way in which their
  /// letters are encoded (`é` as one scalar or as two).
  ///
  /// - Parameter labels: distinct labels.
  /// - Returns: groups of two labels or more, in the order of the labels.
  static func groups(among labels: [String]) -> [[String]] {
    // Strings, unlike labels here, are equal if they are canonically equivalent.
    var places: [String: Int] = [:]
    var groups: [[String]] = []
    for label in labels {
      let place = places[folded(label), default: groups.count]
      if place == groups.count { groups.append([]) }
      places[folded(label)] = place
      groups[place].append(label)
    }
    return groups.filter { $0.count > 1 }
  }

  private static func folded(_ label: String) -> String {
    let scalars = label.unicodeScalars
    let trimmed = scalars.drop { $0.properties.isWhitespace }
    let end = trimmed.lastIndex { !$0.properties.isWhitespace }
    return end.map { String(trimmed[...$0]).lowercased() } ?? ""
  }
}
