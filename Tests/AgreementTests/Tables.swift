import Agreement

/// Makes a table from rows such as `"a b ."`: a label an annotator, `.` for none.
///
/// The annotators are called `A`, `B`, `C` and so on; the units of the table `u1`, `u2` and so on.
func table(
  _ rows: [String], level: MeasurementLevel = .nominal, labels: [String] = [],
  namesPerPattern: Int = 0
) throws -> RatingTable {
  var table = try RatingTable(level: level, labels: labels, namesPerPattern: namesPerPattern)
  for (place, row) in rows.enumerated() {
    try table.add(pattern(row, name: "u\(place + 1)"))
  }
  return table
}

/// Makes a pattern from a row such as `"a b ."`.
func pattern(
  _ row: String, units: Int = 1, cluster: String? = nil, name: String? = nil
) -> RatingPattern {
  let labels = row.split(separator: " ").map { String($0) }
  let annotators = ["A", "B", "C", "D", "E", "F"]
  let ratings = zip(annotators, labels).filter { $0.1 != "." }
    .map { RatingPattern.NamedRating(annotator: $0.0, label: $0.1) }
  return RatingPattern(
    ratings: ratings, units: units, cluster: cluster, names: name.map { [$0] } ?? [])
}

extension AgreementResult {
  /// Everything without intervals, which is quick.
  init(plain table: RatingTable) {
    self.init(of: table, interval: .none)
  }

  /// The coefficient of a name.
  func coefficient(_ name: String) -> Coefficient? {
    coefficients.first { $0.name == name }
  }

  /// The value of the coefficient of a name.
  func value(_ name: String) -> Double? {
    coefficient(name)?.value
  }
}
