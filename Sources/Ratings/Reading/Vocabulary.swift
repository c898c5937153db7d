internal import Agreement

/// The annotators, labels and clusters of a table, numbered as they are met.
struct Vocabulary: Sendable {
  /// The table that they will be counted in, which says which labels are allowed.
  private(set) var table: RatingTable
  private(set) var annotatorNames: [String] = []
  /// The names of clusters, which are numbered from 1.
  private(set) var clusterNames: [String] = []
  private var annotators: [RatingTable.Annotator] = []
  private var labels: [RatingTable.Label] = []
  private var clusters: [RatingTable.Cluster] = []
  private var labelNumbers: [RatingTable.Label: UInt32] = [:]
  private var annotatorKeys = NameNumbers()
  private var labelKeys = NameNumbers()
  private var clusterKeys = NameNumbers()
  let secret: NameSecret

  init(_ table: RatingTable, _ secret: NameSecret) {
    self.table = table
    self.secret = secret
  }

  /// The number of the annotator that a field names, or nil for an empty field.
  @inline(__always)
  mutating func annotator(_ bytes: Span<UInt8>, _ field: Range<Int>) -> UInt32? {
    let key = NameKey(bytes.bytes, field, secret)
    if let number = annotatorKeys.recall(key) { return number }
    return newAnnotator(key, bytes, field)
  }

  /// The number of the label in a field.
  ///
  /// - Throws: ``RatingError`` if it is not allowed.
  @inline(__always)
  mutating func label(_ bytes: Span<UInt8>, _ field: Range<Int>) throws(RatingError) -> UInt32 {
    let key = NameKey(bytes.bytes, field, secret)
    if let number = labelKeys.recall(key) { return number }
    return try newLabel(key, bytes, field)
  }

  /// The number of the cluster that a field names, or nil for an empty field.
  @inline(__always)
  mutating func cluster(_ bytes: Span<UInt8>, _ field: Range<Int>) -> UInt32? {
    let key = NameKey(bytes.bytes, field, secret)
    if let number = clusterKeys.recall(key) { return number }
    return newCluster(key, bytes, field)
  }

  /// The ratings of a path as the table has them.
  func ratings(_ given: [RatingPaths.Given]) -> [Rating] {
    given.map {
      Rating(annotator: annotators[Int($0.annotator)], label: labels[Int($0.label)])
    }
  }

  /// Adds all units that a collector has met to the table.
  ///
  /// - Throws: ``RatingError`` if there are too many units.
  mutating func add(_ units: borrowing UnitCollector) throws(RatingError) {
    for (path, count) in units.unitCounts().enumerated() where count > 0 {
      let path = UInt32(truncatingIfNeeded: path)
      let ratings = ratings(units.paths.ratings(on: path))
      // A row of a wide table without a rating says no more than an absent row of a long one.
      guard !ratings.isEmpty else { continue }
      let cluster = units.paths.cluster(of: path)
      try table.add(
        ratings, units: count,
        cluster: cluster == 0 ? nil : clusters[Int(cluster) - 1])
    }
  }

  /// The number of a new annotator, of a name that is in no field.
  mutating func annotator(named name: String) -> UInt32 {
    annotators.append(table.annotator(name))
    annotatorNames.append(name)
    return UInt32(truncatingIfNeeded: annotators.count - 1)
  }

  private mutating func newAnnotator(
    _ key: NameKey, _ bytes: Span<UInt8>, _ field: Range<Int>
  ) -> UInt32? {
    if let number = annotatorKeys.find(key) { return number }
    guard !field.isEmpty else { return nil }
    let number = annotator(named: Self.text(bytes, field))
    annotatorKeys.insert(number, key)
    return number
  }

  private mutating func newLabel(
    _ key: NameKey, _ bytes: Span<UInt8>, _ field: Range<Int>
  ) throws(RatingError) -> UInt32 {
    if let number = labelKeys.find(key) { return number }
    let label = try table.label(Self.text(bytes, field))
    // Two spellings of one set are one label.
    let number = labelNumbers[label] ?? UInt32(truncatingIfNeeded: labels.count)
    if labelNumbers.updateValue(number, forKey: label) == nil { labels.append(label) }
    labelKeys.insert(number, key)
    return number
  }

  private mutating func newCluster(
    _ key: NameKey, _ bytes: Span<UInt8>, _ field: Range<Int>
  ) -> UInt32? {
    if let number = clusterKeys.find(key) { return number }
    guard !field.isEmpty else { return nil }
    let name = Self.text(bytes, field)
    clusters.append(table.cluster(name))
    clusterNames.append(name)
    let number = UInt32(truncatingIfNeeded: clusters.count)
    clusterKeys.insert(number, key)
    return number
  }

  /// A field that is known to be UTF-8.
  private static func text(_ bytes: Span<UInt8>, _ field: Range<Int>) -> String {
    bytes.extracting(field).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
