import Agreement

/// A table of ratings from a publication, written down a row of labels a unit.
struct PublishedTable {
  /// The names of the annotators, in the order of the labels in a row.
  let annotators: [String]
  /// The declared labels; none where the publication takes those that were given.
  let labels: [String]
  /// Rows of labels separated by blanks, `.` for none, and the number of units that have them.
  let rows: [(labels: String, units: Int)]

  init(
    annotators: String, labels: [String] = [], rows: KeyValuePairs<String, Int>
  ) {
    self.annotators = annotators.split(separator: " ").map { String($0) }
    self.labels = labels
    self.rows = rows.map { ($0.key, $0.value) }
  }

  func table(_ level: MeasurementLevel) throws -> RatingTable {
    var table = try RatingTable(level: level, labels: labels)
    for row in rows {
      let given = row.labels.split(separator: " ").map { String($0) }
      let ratings = zip(annotators, given).filter { $0.1 != "." }
        .map { RatingPattern.NamedRating(annotator: $0.0, label: $0.1) }
      try table.add(RatingPattern(ratings: ratings, units: row.units))
    }
    return table
  }

  /// What differs from the published figures at some levels, by name; empty if nothing does.
  func differences(
    at levels: [MeasurementLevel], from expected: KeyValuePairs<String, Double?>
  ) throws -> [String] {
    var figures: [String: Double?] = [:]
    for level in levels {
      let result = AgreementResult(of: try table(level), interval: .none)
      figures.merge(Self.figures(of: result)) { first, _ in first }
    }
    return expected.compactMap { name, value in
      guard let figure = figures[name] else { return "\(name) is missing" }
      return Self.isSame(figure, value) ? nil : "\(name) is \(String(describing: figure))"
    }
  }

  static func isSame(_ figure: Double?, _ value: Double?) -> Bool {
    guard let figure, let value else { return figure == nil && value == nil }
    return (figure - value).magnitude < 1e-9
  }

  private static func figures(of result: AgreementResult) -> [String: Double?] {
    var figures: [String: Double?] = [:]
    for coefficient in result.coefficients {
      figures.updateValue(coefficient.value, forKey: coefficient.name)
      figures.updateValue(coefficient.standardError, forKey: coefficient.name + "_se")
      figures.updateValue(coefficient.nullStandardError, forKey: coefficient.name + "_se0")
      let limits = coefficient.analyticInterval
      figures.updateValue(limits?.lowerBound, forKey: coefficient.name + "_ci95_lo")
      figures.updateValue(limits?.upperBound, forKey: coefficient.name + "_ci95_hi")
    }
    for label in result.byLabel {
      for coefficient in label.coefficients {
        figures.updateValue(coefficient.value, forKey: coefficient.name + ":" + label.label)
      }
    }
    for without in result.withoutAnnotator {
      for coefficient in without.coefficients {
        let name = "\(coefficient.name)_without:\(without.annotator)"
        figures.updateValue(coefficient.value, forKey: name)
      }
    }
    for pair in result.pairs {
      for coefficient in pair.coefficients {
        let name = "\(coefficient.name):\(pair.first)|\(pair.second)"
        figures.updateValue(coefficient.value, forKey: name)
      }
    }
    return figures
  }
}
