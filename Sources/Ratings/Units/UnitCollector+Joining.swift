extension UnitCollector {
  /// Looks for all units that were not looked for yet, so that of two conflicts the earlier is told.
  ///
  /// - Throws: ``Conflict`` if units cannot be joined.
  mutating func settle() throws(Conflict) {
    if units.isIndexed, hasUnit { waiting.append(current, rowCount: 0) }
    try joinWaiting()
  }

  /// Looks for the units of all waiting runs and joins each with the one that was there.
  mutating func joinWaiting() throws(Conflict) {
    guard !waiting.runs.isEmpty else { return }
    units.look(for: waiting.runs.lazy.map(\.unit.key), &looks)
    defer { waiting.removeAll() }
    for place in waiting.runs.indices {
      let run = waiting.runs[place]
      let known = Int(looks[place].found) - 1
      let (number, isNew) = known < 0 ? units.insert(run.unit) : (known, false)
      do throws(Conflict) {
        if !isNew { try join(place, withUnit: number) }
      } catch {
        // Nothing that comes later matters any more.
        hasUnit = false
        throw error
      }
      if rules.keepsLog { log.note(number, rows: run.rowCount) }
    }
  }

  private mutating func join(_ place: Int, withUnit number: Int) throws(Conflict) {
    let run = waiting.runs[place]
    let path = units[number].path
    let (first, second) = (paths.cluster(of: path), paths.cluster(of: run.unit.path))
    guard first == second else {
      throw .clusterDiffers(conflict(place, 0, number, earlier: 0), first: first, second: second)
    }
    if rules.isWide, rules.onDuplicate == .error {
      throw .rowTwice(conflict(place, 0, number, earlier: 0))
    }
    if let only = paths.onlyRating(on: run.unit.path), let next = paths.path(from: path, only) {
      units.setPath(next, ofUnit: number)
    } else {
      try joinRatings(place, withUnit: number)
    }
  }

  private mutating func joinRatings(_ place: Int, withUnit number: Int) throws(Conflict) {
    var path = units[number].path
    let ratings = paths.ratings(on: waiting.runs[place].unit.path)
    for (row, given) in ratings.enumerated() {
      if let next = paths.path(from: path, given) {
        path = next
      } else if rules.onDuplicate == .last {
        path = paths.path(from: path, replacing: given)
      } else if rules.onDuplicate == .error {
        let earlier = paths.ratings(on: path).firstIndex { $0.annotator == given.annotator }
        throw .ratedTwice(
          conflict(place, row, number, earlier: earlier ?? 0), annotator: given.annotator)
      }
    }
    units.setPath(path, ofUnit: number)
  }

  /// The unit of a waiting run, one of the run's rows, and one of the rows that the unit had before.
  private func conflict(
    _ place: Int, _ row: Int, _ number: Int, earlier: Int
  ) -> Conflict.Unit {
    Conflict.Unit(
      name: waiting.name(ofRun: place), firstRow: log.row(earlier, ofUnit: number),
      row: waiting.runs[place].firstRow + row)
  }
}
