/// Takes ratings row by row, and knows in the end how many units were rated in which way.
///
/// A unit whose rows stand together is finished when another begins. If that is promised for all
/// units, it is counted and forgotten; otherwise it goes to a table of units, where the rows of a
/// unit that comes again are joined.
struct UnitCollector: ~Copyable {
  let rules: CollectionRules
  var paths: RatingPaths
  var units: UnitTable
  var log = RowLog()
  var waiting = WaitingRuns()
  /// What was found of the units of waiting runs.
  var looks: [UnitTable.Look] = []
  var current = UnitAtHand()
  var hasUnit = false
  /// Whether any name is too long to be its own key.
  private(set) var hasLongNames = false
  private let secret: NameSecret
  /// How many units of those that are not in the table ended on each path.
  private var counts: [Int] = []
  /// By annotator, the number of the unit that was rated last.
  private var lastRated: [Int] = []
  /// The number of the unit at hand, from 1.
  private var number = 0
  private var order = NameOrder()
  private var recent: RecentUnits?

  init(_ rules: CollectionRules, _ secret: NameSecret) {
    self.rules = rules
    self.secret = secret
    paths = RatingPaths(secret)
    units = UnitTable(secret)
    recent = rules.noticesReturns ? RecentUnits(secret) : nil
  }

  /// The unit at hand, if there is one.
  var atHand: UnitAtHand? { hasUnit ? current : nil }

  /// Whether a row is one more of the unit at hand.
  ///
  /// - Parameters:
  ///   - bytes: Hold the name, and 16 bytes or more behind it.
  ///   - range: Where the name of the row's unit is.
  /// - Returns: True if it has the same name, byte by byte.
  @inline(__always)
  func isAtHand(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    hasUnit && current.isNamed(bytes, range, secret)
  }

  /// Ends the unit at hand and begins another.
  ///
  /// - Parameters:
  ///   - bytes: Hold the name, and 16 bytes or more behind it.
  ///   - range: Where the name of the new unit is.
  ///   - row: The row that it begins in.
  ///   - cluster: What it belongs to.
  /// - Throws: ``Conflict`` if units that have ended cannot be joined.
  @inline(__always)
  mutating func begin(
    _ bytes: Span<UInt8>, _ range: Range<Int>, row: Int, cluster: UInt32
  ) throws(Conflict) {
    try end(atRow: row)
    let key = NameKey(bytes.bytes, range, secret)
    if rules.isGrouped {
      try checkIsNew(key, bytes, range, row)
    } else if !units.isIndexed, hasUnit {
      note(key, bytes, range)
    }
    if range.count > NameKey.longest { hasLongNames = true }
    current.become(bytes, range, key, row: row)
    current.path = paths.start(inCluster: cluster)
    hasUnit = true
    number += 1
  }

  /// Adds a rating to the unit at hand.
  ///
  /// - Throws: ``Conflict`` if the annotator has rated it already and that is not allowed.
  @inline(__always)
  mutating func rate(_ given: RatingPaths.Given, row: Int) throws(Conflict) {
    let annotator = Int(given.annotator)
    if annotator >= lastRated.count { growLastRated(annotator) }
    if lastRated[annotator] == number { return try rateAgain(given, row) }
    lastRated[annotator] = number
    current.path = paths.path(from: current.path, byNew: given)
  }

  /// Notes a further row of the unit at hand.
  ///
  /// - Throws: ``Conflict`` if it belongs to another cluster, or a unit may have one row only.
  mutating func goOn(row: Int, cluster: UInt32) throws(Conflict) {
    let known = paths.cluster(of: current.path)
    let unit = Conflict.Unit(name: current.name, firstRow: current.firstRow, row: row)
    guard known == cluster else {
      throw .clusterDiffers(unit, first: known, second: cluster)
    }
    if rules.isWide, rules.onDuplicate == .error { throw .rowTwice(unit) }
  }

  /// Ends the last unit.
  ///
  /// - Parameter row: The number of rows.
  /// - Throws: ``Conflict`` if units that have ended cannot be joined.
  mutating func finish(atRow row: Int) throws(Conflict) {
    try end(atRow: row)
    try joinWaiting()
    hasUnit = false
  }

  /// How many units ended on each path.
  func unitCounts() -> [Int] {
    var all = counts
    all += Array(repeating: 0, count: max(0, paths.count - counts.count))
    units.forEach { _, unit in all[Int(unit.path)] += 1 }
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
  var isNearlyFull: Bool {
    max(units.count, paths.count) > Int(UInt32.max) - CollectionRules.mostAtOnce
  }

  @inline(__always)
  private mutating func end(atRow row: Int) throws(Conflict) {
    guard hasUnit else { return }
    if rules.isGrouped {
      if counts.count < paths.count { growCounts() }
      counts[Int(current.path)] += 1
    } else if !units.isIndexed {
      units.append(current.unit)
      if rules.keepsLog { log.note(units.count - 1, rows: row - current.firstRow) }
    } else {
      waiting.append(current, rowCount: row - current.firstRow)
      if waiting.isFull { try joinWaiting() }
    }
  }

  private mutating func growCounts() {
    counts += Array(repeating: 0, count: 2 * paths.count - counts.count)
  }

  private mutating func growLastRated(_ annotator: Int) {
    lastRated += Array(repeating: 0, count: 2 * annotator + 1 - lastRated.count)
  }

  private mutating func rateAgain(_ given: RatingPaths.Given, _ row: Int) throws(Conflict) {
    switch rules.onDuplicate {
    case .first: return
    case .last: current.path = paths.path(from: current.path, replacing: given)
    case .error:
      let ratings = paths.ratings(on: current.path)
      let earlier = ratings.firstIndex { $0.annotator == given.annotator } ?? 0
      throw .ratedTwice(
        Conflict.Unit(name: current.name, firstRow: current.firstRow + earlier, row: row),
        annotator: given.annotator)
    }
  }

  private mutating func checkIsNew(
    _ key: NameKey, _ bytes: Span<UInt8>, _ range: Range<Int>, _ row: Int
  ) throws(Conflict) {
    guard recent?.remember(key) == true else { return }
    let name = bytes.extracting(range).withUnsafeBufferPointer(Array.init)
    throw .returned(Conflict.Unit(name: name, firstRow: nil, row: row))
  }

  /// Notes in which order units come, and makes an index once they come in none.
  @inline(__always)
  private mutating func note(_ next: NameKey, _ bytes: Span<UInt8>, _ range: Range<Int>) {
    if range.count <= NameKey.longest, current.longName.isEmpty {
      order.note(next, after: current.key)
    } else {
      order.note(bytes.extracting(range), after: current.name.span)
    }
    if !order.isKept { units.makeIndex() }
  }
}
