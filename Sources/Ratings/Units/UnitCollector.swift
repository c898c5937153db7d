/// Takes ratings row by row, and knows in the end how many units were rated in which way.
///
/// A unit whose rows stand together is finished when another begins. If that is promised for all
/// units, it is counted and forgotten; otherwise it goes to a table of units, where the rows of a
/// unit that comes again are joined.
struct UnitCollector: ~Copyable {
  let rules: CollectionRules
  private(set) var paths: RatingPaths
  private(set) var units: UnitTable
  private var log = RowLog()
  private var current = UnitAtHand()
  private var hasUnit = false
  private let secret: NameSecret
  /// How many units of those that are not in the table ended on each path.
  private var counts: [Int] = []
  private var lastRated = LastRated()
  /// The number of the unit at hand, from 1.
  private var number = 0
  private var order = NameOrder()
  private var recent: RecentUnits?
  /// The first row that was not joined.
  private var firstWaitingRow = 0
  /// The row that comes next.
  private var nextRow = 0

  init(_ rules: CollectionRules, _ secret: NameSecret) {
    self.rules = rules
    self.secret = secret
    paths = RatingPaths(secret)
    units = UnitTable(secret)
    recent = rules.noticesReturns ? RecentUnits() : nil
  }

  /// Takes rows that follow those taken before.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - ended: Shown each unit that is counted and forgotten.
  /// - Throws: ``Conflict`` for the first row that cannot be true beside those before it.
  mutating func take(
    _ rows: RatedRows, _ ended: (UnitAtHand, RatingPaths) -> Void = { _, _ in }
  ) throws(Conflict) {
    var place = 0
    do throws(Conflict) {
      while place < rows.count {
        try take(rows[place], of: rows, ended)
        place += 1
      }
    } catch {
      // A row before this one may be in conflict with others, too.
      nextRow = rows.row(of: rows[place])
      try finish(ended)
      throw error
    }
    nextRow = rows.lastRow + 1
    if hasManyWaiting || log.isFull { try join() }
    if isNearlyFull { throw .tooManyUnits(rows.lastRow) }
  }

  /// Ends the last unit.
  ///
  /// - Parameter ended: Shown the unit if it is counted and forgotten.
  /// - Throws: ``Conflict`` for the first row that cannot be true beside those before it.
  mutating func finish(_ ended: (UnitAtHand, RatingPaths) -> Void = { _, _ in }) throws(Conflict) {
    if hasUnit { end(atRow: nextRow, ended) }
    hasUnit = false
    try join()
  }

  /// Makes every unit of the table one that can be found.
  mutating func makeIndex() {
    units.makeIndex()
  }

  /// How many units ended on each path.
  func unitCounts() -> [Int] {
    var all = counts
    all += Array(repeating: 0, count: max(0, paths.count - counts.count))
    units.forEach { all[Int($0.path)] += 1 }
    return all
  }

  /// Whether there are so many paths that those of units that were forgotten should go.
  var hasPathsToForget: Bool { rules.isGrouped && paths.count > rules.mostPathsOfGroups }

  /// Forgets all paths and what was counted on them.
  mutating func forgetPaths() {
    let cluster = paths.cluster(of: current.path)
    let ratings = paths.ratings(on: current.path)
    paths = RatingPaths(secret)
    counts = []
    current.path = paths.start(inCluster: cluster)
    for given in ratings { current.path = paths.path(from: current.path, byNew: given) }
  }

  /// Whether there are about as many units or paths as there are numbers for them.
  private var isNearlyFull: Bool {
    max(units.count, paths.count) > Int(UInt32.max) - CollectionRules.mostAtOnce
  }
}

// The unit at hand.
extension UnitCollector {
  /// Takes a rating of the unit at hand or of one that follows it.
  @inline(__always)
  private mutating func take(
    _ rating: RatedRow, of rows: RatedRows, _ ended: (UnitAtHand, RatingPaths) -> Void
  ) throws(Conflict) {
    if rating.unit == current.key {
      if rules.isWide || rules.hasClusters { try goOn(rating, of: rows) }
    } else {
      if hasUnit { end(atRow: rows.row(of: rating), ended) }
      let hash = secret.place(of: rating.unit)
      try note(rating, hash, of: rows)
      current.become(rating, hash, of: rows)
      current.path = paths.start(inCluster: rating.cluster)
      hasUnit = true
      number += 1
    }
    if let given = rating.given { try rate(given, rows.row(of: rating)) }
  }

  /// Notes a further row of the unit at hand.
  private func goOn(_ rating: RatedRow, of rows: RatedRows) throws(Conflict) {
    guard rules.beginsRow(rating) else { return }
    let known = paths.cluster(of: current.path)
    let unit = conflict(0, rows.row(of: rating))
    guard known == rating.cluster else {
      throw .clusterDiffers(unit, first: known, second: rating.cluster)
    }
    if rules.isWide, rules.onDuplicate == .error { throw .rowTwice(unit) }
  }

  @inline(__always)
  private mutating func rate(_ given: RatingPaths.Given, _ row: Int) throws(Conflict) {
    if lastRated.isSet(to: number, by: given.annotator) { return try rateAgain(given, row) }
    current.path = paths.path(from: current.path, byNew: given)
  }

  private mutating func rateAgain(_ given: RatingPaths.Given, _ row: Int) throws(Conflict) {
    switch rules.onDuplicate {
    case .first: return
    case .last: current.path = paths.path(from: current.path, replacing: given)
    case .error:
      let earlier = paths.place(of: given.annotator, on: current.path)
      throw .ratedTwice(conflict(earlier, row), annotator: given.annotator)
    }
  }

  /// The unit at hand, one of its rows from its first on, and a row.
  private func conflict(_ earlier: Int, _ row: Int) -> Conflict.Unit {
    Conflict.Unit(
      key: current.key, name: current.name, earlier: earlier,
      firstRow: current.firstRow + earlier, row: row)
  }

  @inline(__always)
  private mutating func end(atRow row: Int, _ ended: (UnitAtHand, RatingPaths) -> Void) {
    guard rules.isGrouped else {
      units.append(current.run(countedFrom: firstWaitingRow), current.hash)
      if rules.keepsLog { logUnit(endedAtRow: row) }
      return
    }
    if counts.count < paths.count { growCounts() }
    counts[Int(current.path)] += 1
    ended(current, paths)
  }

  private mutating func logUnit(endedAtRow row: Int) {
    log.note(current.hash, rows: row - current.firstRow)
    if units.isDivided { log.keepName(current.name, ofRunAt: current.firstRow) }
  }

  /// Notes in which order units come.
  @inline(__always)
  private mutating func note(
    _ next: RatedRow, _ hash: UInt64, of rows: RatedRows
  ) throws(Conflict) {
    guard !rules.isGrouped else { return try checkIsNew(next, hash, of: rows) }
    guard hasUnit, !units.isDivided else { return }
    if rows.hasLongNames || !current.longName.isEmpty {
      order.note(rows.name(of: next).span, after: current.name.span)
    } else {
      order.note(next.unit, after: current.key)
    }
    guard !order.isKept else { return }
    units.divide()
    firstWaitingRow = rows.row(of: next)
  }

  private mutating func checkIsNew(
    _ next: RatedRow, _ hash: UInt64, of rows: RatedRows
  ) throws(Conflict) {
    guard recent?.remember(next.unit, hash) == true else { return }
    throw .returned(
      Conflict.Unit(
        key: next.unit, name: rows.name(of: next), earlier: 0, firstRow: nil,
        row: rows.row(of: next)))
  }

  private mutating func growCounts() {
    counts += Array(repeating: 0, count: 2 * paths.count - counts.count)
  }
}

// Units whose rows stand anywhere.
extension UnitCollector {
  // At most every other run waits, so that memory grows with the number of units, and all joining
  // together takes no longer than a fixed number of looks for each row.
  private var hasManyWaiting: Bool {
    units.waitingCount > max(rules.mostWaitingRuns, units.joinedCount)
  }

  /// Joins the runs of each unit.
  private mutating func join() throws(Conflict) {
    do throws(RunConflict) { try units.join(&paths, rules) } catch { throw conflict(error) }
    firstWaitingRow = hasUnit ? current.firstRow : nextRow
    log.forgetNames()
  }

  private func conflict(_ found: RunConflict) -> Conflict {
    let row = firstWaitingRow + found.row
    let earlier = rules.keepsLog ? log.row(found.earlier, of: secret.place(of: found.key)) : nil
    let unit = Conflict.Unit(
      key: found.key, name: log.name(ofRow: row), earlier: found.earlier, firstRow: earlier,
      row: row)
    return switch found.conflict {
    case .clusterDiffers(let first, let second):
      .clusterDiffers(unit, first: first, second: second)
    case .rowTwice: .rowTwice(unit)
    case .ratedTwice(let annotator, _, _): .ratedTwice(unit, annotator: annotator)
    }
  }
}
