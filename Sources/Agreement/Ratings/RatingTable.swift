/// Ratings as whole numbers: how many units got which pattern of ratings by annotator.
///
/// A table is filled one unit at a time and grows with the number of distinct patterns, not with
/// the number of units. Every coefficient, interval and influence is a function of it. Tables add
/// up exactly and in any order, provided that all ratings of a unit are in one of them.
public struct RatingTable: Sendable {
  /// An annotator's number in one table.
  public struct Annotator: Sendable, Hashable {
    let number: Int
  }

  /// A label's number in one table.
  public struct Label: Sendable, Hashable {
    let number: Int
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
  private(set) var tallies: [PatternTally] = []
  /// By pattern and cluster the units of clusters that came up again after a later one.
  private var lateUnits: [Int: [Int: Int]] = [:]
  private var numbers: [[Rating]: Int] = [:]
  private var recent = RecentPatterns()
  private var leftOut: [DropReason: Int] = [:]
  private var units = 0

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

  init(emptyLike other: RatingTable) {
    rules = other.rules
    namesPerPattern = other.namesPerPattern
    for label in rules.declared where !rules.level.hasSets { _ = labels.insert(label) }
  }

  /// What the labels mean to each other.
  public var level: MeasurementLevel { rules.level }

  /// The labels given when the table was made, in their order.
  public var declaredLabels: [String] { rules.declared }

  /// The number of units added, those without any rating among them.
  public var unitCount: Int { units }

  /// The number of clusters named so far.
  public var clusterCount: Int { clusters.count }

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

  /// The number of an annotator whose name is read from a file, without making a `String` of it.
  ///
  /// - Parameter name: the annotator's name in UTF-8.
  /// - Returns: the annotator, for ratings added to this table.
  /// - Throws: ``RatingError/notUnicode`` if the bytes are no UTF-8.
  public mutating func annotator(utf8 name: Span<UInt8>) throws(RatingError) -> Annotator {
    if let known = annotators.recall(name) { return Annotator(number: known) }
    let annotator = annotator(try Self.text(name))
    annotators.remember(annotator.number, as: name)
    return annotator
  }

  /// The number of a label that is read from a file, without making a `String` of it.
  ///
  /// - Parameter text: the label in UTF-8, as for ``label(_:)``.
  /// - Returns: the label, for ratings added to this table.
  /// - Throws: a ``RatingError`` if the bytes are no UTF-8 or the label is not allowed.
  public mutating func label(utf8 text: Span<UInt8>) throws(RatingError) -> Label {
    if let known = labels.recall(text) { return Label(number: known) }
    let label = try label(try Self.text(text))
    labels.remember(label.number, as: text)
    return label
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
  /// - Throws: ``RatingError/ratedTwice(annotator:)`` or ``RatingError/unitsOutOfRange(_:)``.
  public mutating func add(
    _ ratings: [Rating], units: Int = 1, cluster: Cluster? = nil, names: [String] = []
  ) throws(RatingError) {
    guard units >= 0, units <= Self.mostUnits - self.units else { throw .unitsOutOfRange(units) }
    let pattern = try sorted(ratings)
    guard units > 0 else { return }
    let number = count(pattern, units, cluster)
    tallies[number].keep(names, atMost: namesPerPattern)
  }

  /// Adds a unit whose name is made only if it may be kept.
  ///
  /// - Parameters:
  ///   - ratings: all ratings of the unit, at most one an annotator, in any order; none is allowed.
  ///   - cluster: what the unit belongs to.
  ///   - start: what the name begins with.
  ///   - name: makes the name.
  /// - Throws: ``RatingError/ratedTwice(annotator:)`` or ``RatingError/unitsOutOfRange(_:)``.
  public mutating func add(
    _ ratings: [Rating], cluster: Cluster?, nameBeginning start: String, name: () -> String
  ) throws(RatingError) {
    guard units < Self.mostUnits else { throw .unitsOutOfRange(1) }
    let number = count(try sorted(ratings), 1, cluster)
    if tallies[number].keeps(nameBeginning: start, atMost: namesPerPattern) {
      tallies[number].keep([name()], atMost: namesPerPattern)
    }
  }

  /// Whether a label was given to any unit.
  ///
  /// - Parameter text: the label as it is counted, compared byte by byte.
  /// - Returns: true if some unit has it.
  public func hasUnit(withLabel text: String) -> Bool {
    guard let label = labels.number(of: text) else { return false }
    return tallies.contains { $0.ratings.contains { $0.label.number == label } }
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
    for pattern in other.patterns {
      try sum.add(pattern)
    }
    for (reason, count) in other.leftOut { sum.leaveOut(reason, count: count) }
    self = sum
  }

  /// The units of a pattern in each cluster, every cluster once.
  func clusterUnits(ofPattern number: Int) -> [ClusterUnits] {
    var late = lateUnits[number] ?? [:]
    var units = tallies[number].clusters
    for place in units.indices where !late.isEmpty {
      units[place].units += late.removeValue(forKey: units[place].cluster) ?? 0
    }
    return units + late.map { ClusterUnits(cluster: $0.key, units: $0.value) }
  }

  /// Counts units and gives the number of their tally.
  private mutating func count(_ pattern: [Rating], _ units: Int, _ cluster: Cluster?) -> Int {
    let number = tally(of: pattern)
    tallies[number].units += units
    if let cluster, !tallies[number].count(units, in: cluster.number) {
      lateUnits[number, default: [:]][cluster.number, default: 0] += units
    }
    self.units += units
    return number
  }

  private mutating func tally(of pattern: [Rating]) -> Int {
    let candidate = recent.candidate(for: pattern)
    if candidate < tallies.count, tallies[candidate].ratings == pattern { return candidate }
    let number = numbers[pattern] ?? tallies.count
    if number == tallies.count {
      numbers[pattern] = number
      tallies.append(PatternTally(ratings: pattern))
    }
    recent.insert(number, for: pattern)
    return number
  }

  private func sorted(_ ratings: [Rating]) throws(RatingError) -> [Rating] {
    if Self.isSorted(ratings) { return ratings }
    let pattern = ratings.sorted { $0.annotator.number < $1.annotator.number }
    for (one, next) in zip(pattern, pattern.dropFirst()) where one.annotator == next.annotator {
      throw .ratedTwice(annotator: annotators.names[one.annotator.number])
    }
    return pattern
  }

  private static func text(_ bytes: Span<UInt8>) throws(RatingError) -> String {
    guard let text = try? UTF8Span(validating: bytes) else { throw .notUnicode }
    return String(copying: text)
  }

  // Indices, since iterators over two sequences cost as much as all the rest of adding a unit.
  private static func isSorted(_ ratings: [Rating]) -> Bool {
    for place in ratings.indices.dropFirst()
    where ratings[place - 1].annotator.number >= ratings[place].annotator.number {
      return false
    }
    return true
  }
}
