/// Ratings as whole numbers: how many units got which pattern of ratings by annotator.
///
/// A table is filled one unit at a time and grows with the number of distinct patterns, not with
/// the number of units; where these are too many, as in a crowd of annotators who rate a few units
/// each, it keeps counts in their place (``crowd``). Every coefficient, interval and influence is a
/// function of it. Tables add up exactly and in any order, provided that all ratings of a unit are
/// in one of them.
public struct RatingTable: Sendable {
  /// An annotator's number in one table.
  public struct Annotator: Sendable, Hashable {
    // Thirty-two bits, so that a rating is one word; memory for names ends before the numbers do.
    let bits: UInt32
    var number: Int { Int(bits) }

    init(number: Int) { bits = UInt32(exactly: number) ?? .max }
  }

  /// A label's number in one table.
  public struct Label: Sendable, Hashable {
    let bits: UInt32
    var number: Int { Int(bits) }

    init(number: Int) { bits = UInt32(exactly: number) ?? .max }
  }

  /// A cluster's number in one table.
  public struct Cluster: Sendable, Hashable {
    let number: Int
  }

  /// The most units that a table holds, 2⁴⁰, so that all sums of ratings are exact.
  public static let mostUnits = 1 << 40

  /// How many unit names are kept for each pattern: those that come first by their UTF-8 bytes.
  public let namesPerPattern: Int
  let rules: LabelRules
  private(set) var annotators = NameIndex()
  private(set) var labels = NameIndex()
  private(set) var clusters = NameIndex()
  /// The patterns of ratings; none once there is a crowd.
  private(set) var patternCounts = PatternCounts()
  private(set) var crowdTally: CrowdTally?
  /// How many ratings the distinct patterns may hold together; the same in all tables that meet.
  var mostPatternRatings = PatternCounts.mostRatings
  private var leftOut: [DropReason: Int] = [:]
  private var units = 0
  /// The most ratings that a unit has.
  private var mostRatings = 0

  /// An empty table, which is also the identity of adding tables.
  ///
  /// - Parameters:
  ///   - level: what the labels mean to each other.
  ///   - labels: the labels in their order (at the levels of sets: the members of sets); if none,
  ///     every label that is met counts, in the order of numbers or of UTF-8 bytes.
  ///   - namesPerPattern: how many unit names to keep for each pattern.
  /// - Throws: a ``RatingError`` for a label declared twice or one that the level does not allow.
  public init(
    level: MeasurementLevel, labels: [String] = [], namesPerPattern: Int = 0
  ) throws(RatingError) {
    rules = try LabelRules(level: level, declared: labels)
    self.namesPerPattern = max(0, namesPerPattern)
    for label in labels where !level.hasSets { _ = self.labels.insert(label) }
  }

  /// What the labels mean to each other.
  public var level: MeasurementLevel { rules.level }

  /// The labels given when the table was made, in their order.
  public var declaredLabels: [String] { rules.declared }

  /// The number of units added, those without any rating among them.
  public var unitCount: Int { units }

  /// What was left out of the ratings and how often, but for the units with one rating.
  public var leftOutCounts: [DropReason: Int] { leftOut }

  /// The number of an annotator, who need not be known yet.
  ///
  /// - Parameter name: the annotator's name, compared byte by byte.
  /// - Returns: the annotator, for ratings added to this table.
  public mutating func annotator(_ name: String) -> Annotator {
    Annotator(number: annotators.insert(name))
  }

  /// The number of a label, which need not be known yet.
  ///
  /// - Parameter text: the label, compared byte by byte; at the levels of sets its members,
  ///   separated by `|` in any order, and the empty text for the empty set.
  /// - Returns: the label, for ratings added to this table.
  /// - Throws: a ``RatingError`` if the level or the declared labels do not allow it.
  public mutating func label(_ text: String) throws(RatingError) -> Label {
    if !level.hasSets, let known = labels.number(of: text) { return Label(number: known) }
    return Label(number: labels.insert(try rules.spelling(of: text)))
  }

  /// The number of a set, which need not be known yet.
  ///
  /// - Parameter members: the members of the set in any order.
  /// - Returns: the set, for ratings added to this table.
  /// - Throws: a ``RatingError`` for a member that is empty, holds `|` or is not declared.
  public mutating func label(set members: [String]) throws(RatingError) -> Label {
    Label(number: labels.insert(try rules.spelling(ofSet: members)))
  }

  /// The number of a cluster, such as an article, which need not be known yet.
  ///
  /// - Parameter name: the cluster's name, compared byte by byte.
  /// - Returns: the cluster, for units added to this table.
  public mutating func cluster(_ name: String) -> Cluster {
    Cluster(number: clusters.insert(name))
  }

  /// Adds units that were all rated alike.
  ///
  /// - Parameters:
  ///   - ratings: all ratings of a unit, at most one an annotator, in any order; none is allowed.
  ///   - units: how many such units.
  ///   - cluster: what the units belong to; those without one form a cluster together.
  ///   - names: names of the units, of which ``namesPerPattern`` are kept.
  /// - Throws: ``RatingError/ratedTwice(annotator:)``, ``RatingError/unitsOutOfRange(_:)`` or
  ///   ``RatingError/tooManyRatings(ofUnit:)``.
  public mutating func add(
    _ ratings: [Rating], units: Int = 1, cluster: Cluster? = nil, names: [String] = []
  ) throws(RatingError) {
    guard units >= 0, units <= Self.mostUnits - self.units else { throw .unitsOutOfRange(units) }
    let pattern = try sorted(ratings)
    guard units > 0 else { return }
    let number = try count(pattern.span, units, cluster)
    keep(names, of: number)
  }

  /// Adds a unit whose name is made only if it may be kept.
  ///
  /// - Parameters:
  ///   - ratings: all ratings of the unit, at most one an annotator, in any order; none is allowed.
  ///   - cluster: what the unit belongs to.
  ///   - start: what the name begins with.
  ///   - name: makes the name.
  /// - Throws: ``RatingError/ratedTwice(annotator:)``, ``RatingError/unitsOutOfRange(_:)`` or
  ///   ``RatingError/tooManyRatings(ofUnit:)``.
  public mutating func add(
    _ ratings: [Rating], cluster: Cluster?, nameBeginning start: String, name: () -> String
  ) throws(RatingError) {
    guard units < Self.mostUnits else { throw .unitsOutOfRange(1) }
    let pattern = try sorted(ratings)
    let number = try count(pattern.span, 1, cluster)
    let tally = crowdTally?.tallies[number] ?? patternCounts.tallies[number]
    if tally.keeps(nameBeginning: start, atMost: namesPerPattern) { keep([name()], of: number) }
  }

  /// Whether a label was given to any unit.
  ///
  /// - Parameter text: the label as it is counted, compared byte by byte.
  /// - Returns: true if some unit has it.
  public func hasUnit(withLabel text: String) -> Bool {
    guard let label = labels.number(of: text) else { return false }
    if let crowdTally {
      return crowdTally.rows.contains { $0.contains { $0.label == label } }
    }
    let patterns = patternCounts.patterns
    return (0..<patterns.elementCount).contains { patterns[$0].label.number == label }
  }

  /// Counts what the caller left out of the ratings.
  ///
  /// - Parameters:
  ///   - reason: why it was left out.
  ///   - count: how many ratings were; nothing below one is counted.
  public mutating func leaveOut(_ reason: DropReason, count: Int = 1) {
    let (sum, overflow) = leftOut[reason, default: 0].addingReportingOverflow(max(0, count))
    leftOut[reason] = overflow ? Int.max : sum
  }

  /// Adds the units of another table to this one.
  ///
  /// - Parameter other: a table of the same level with the same declared labels.
  /// - Throws: a ``RatingError`` if the tables do not fit or would hold too many units.
  public mutating func add(_ other: RatingTable) throws(RatingError) {
    guard level == other.level else { throw .levelsDiffer(level, other.level) }
    guard rules == other.rules else { throw .declaredLabelsDiffer }
    var sum = self
    for pattern in other.patterns { try sum.add(pattern) }
    if let crowd = other.crowd { try sum.count(crowd) }
    for (reason, count) in other.leftOut { sum.leaveOut(reason, count: count) }
    self = sum
  }

  /// Counts units and gives the number of their pattern or, in a crowd, of their row.
  private mutating func count(
    _ ratings: Span<Rating>, _ units: Int, _ cluster: Cluster?
  ) throws(RatingError) -> Int {
    try makeRoom(forUnits: units, withRatings: ratings.count)
    self.units += units
    if let row = crowdTally?.count(ratings, units, in: cluster) { return row }
    let number = patternCounts.count(ratings, units, in: cluster)
    guard patternCounts.patterns.elementCount > mostPatternRatings else { return number }
    let row = CountRow.counts(of: ratings)
    becomeCrowd()
    return crowdTally?.row(row) ?? number
  }

  /// Refuses more units if sums over a resample could exceed an `Int`.
  ///
  /// The largest are of pairs of ratings. A resample of clusters may draw the largest one every time.
  private mutating func makeRoom(
    forUnits more: Int, withRatings ratings: Int
  ) throws(RatingError) {
    let most = max(mostRatings, ratings)
    let drawn = Double(max(1, units + more)) * Double(max(1, clusters.count))
    guard drawn * Double(most) * Double(most) < 0x1p62 else { throw .tooManyRatings(ofUnit: most) }
    mostRatings = most
  }

  private mutating func keep(_ names: [String], of number: Int) {
    guard namesPerPattern > 0 else { return }
    if crowdTally == nil {
      patternCounts.keep(names, of: number, atMost: namesPerPattern)
    } else {
      crowdTally?.keep(names, ofRow: number, atMost: namesPerPattern)
    }
  }

  // Which patterns there are, not their order or how often they came, makes a crowd, and more of
  // them never undo it; so tables add up the same in any order.
  private mutating func becomeCrowd() {
    guard crowdTally == nil else { return }
    crowdTally = CrowdTally(patternCounts, namesAtMost: namesPerPattern)
    patternCounts = PatternCounts()
  }

  /// Adds counts to a copy of the table, which is of no use if they are refused.
  mutating func count(_ crowd: CrowdCounts) throws(RatingError) {
    let more = crowd.unitCount
    guard more <= Self.mostUnits - units else { throw .unitsOutOfRange(more) }
    let numbers = try CrowdNumbers(of: crowd, in: &self)
    try makeRoom(forUnits: more, withRatings: crowd.mostRatings)
    guard crowd.areWhole else { throw .crowdDoesNotAddUp }
    becomeCrowd()
    crowdTally?.add(crowd, numbers, namesAtMost: namesPerPattern)
    units += more
  }

  private func sorted(_ ratings: [Rating]) throws(RatingError) -> [Rating] {
    if Self.isSorted(ratings.span) { return ratings }
    let pattern = ratings.sorted { $0.annotator.number < $1.annotator.number }
    for (one, next) in zip(pattern, pattern.dropFirst()) where one.annotator == next.annotator {
      throw .ratedTwice(annotator: annotators.names[one.annotator.number])
    }
    return pattern
  }

  private static func isSorted(_ ratings: Span<Rating>) -> Bool {
    for place in ratings.indices.dropFirst()
    where ratings[place - 1].annotator.bits >= ratings[place].annotator.bits {
      return false
    }
    return true
  }
}
