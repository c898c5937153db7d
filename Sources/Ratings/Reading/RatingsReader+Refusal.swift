extension RatingsReader {
  /// An error of a row.
  func error(_ problem: RatingsError.Problem, row: Int) -> RatingsError {
    RatingsError(place: .line(lines.line(ofRow: row), of: source.name), problem: problem)
  }

  /// A conflict in names and lines.
  func refusal(_ conflict: Conflict) -> RatingsError {
    switch conflict {
    case .ratedTwice(let unit, let annotator):
      refusal(unit) {
        .ratedTwice(unit: $0, annotator: vocabulary.annotatorNames[Int(annotator)], firstLine: $1)
      }
    case .rowTwice(let unit): refusal(unit) { .rowTwice(unit: $0, firstLine: $1) }
    case .clusterDiffers(let unit, let first, let second):
      refusal(unit) {
        .clusterDiffers(
          unit: $0, first: vocabulary.clusterNames[Int(first) - 1],
          second: vocabulary.clusterNames[Int(second) - 1], firstLine: $1)
      }
    case .returned(let unit): refusal(unit) { name, _ in .returned(unit: name) }
    case .tooManyUnits(let row): error(.tooManyUnits, row: row)
    }
  }

  private func refusal(
    _ unit: Conflict.Unit, _ problem: (_ name: String, _ firstLine: Int?) -> UnitProblem
  ) -> RatingsError {
    let found = unit.name == nil || unit.firstRow == nil ? search(for: unit) : nil
    let name = unit.name ?? found?.name ?? unit.key.shortName
    let firstLine = (unit.firstRow ?? found?.row).map { lines.line(ofRow: $0) }
    return error(
      .unit(problem(String(decoding: name, as: UTF8.self), firstLine)), row: unit.row)
  }

  /// Looks for the name and the earlier row of a unit by reading the table again.
  private func search(for unit: Conflict.Unit) -> RowSearch? {
    guard rules.isReadableAgain, !rules.isGrouped,
      var again = try? RatingsReader.open(
        source, options, CollectionRules(again: options), vocabulary.secret)
    else { return nil }
    again.rowSearch = RowSearch(unit.key, row: unit.earlier)
    // What is wrong behind the row is of no interest.
    try? again.readAll()
    return again.rowSearch
  }
}
