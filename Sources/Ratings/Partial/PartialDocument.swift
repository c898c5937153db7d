internal import Agreement
internal import JSON

/// The members of a line that should be a partial summary.
struct PartialDocument {
  private var format: String?
  private var configuration: String?
  private var level: String?
  private var order: [String]?
  private var isClustered: Bool?
  private var isClosed: Bool?
  private var records: Int?
  private var bad: Int?
  private var tables = IntegerTables()
  private var members: Set<PartialMember> = []
  private var bytes: [UInt8] = []

  /// Reads a line.
  ///
  /// - Throws: What is wrong with it as JSON, or if it is something else.
  init(_ bytes: [UInt8]) throws(PartialProblem) {
    var limits = JSONLimits.standard
    limits.byteCount = bytes.count
    do throws(JSONError) {
      self = try JSONReader.reading(bytes, limits: limits) { (reader) throws(JSONError) in
        var document = PartialDocument()
        guard try reader.peek() == .object else { return document }
        try reader.beginObject()
        while let key = try reader.nextKey() { try document.read(key, &reader) }
        try reader.finish()
        return document
      }
    } catch {
      throw .json(error)
    }
    self.bytes = bytes
  }

  private init() {}

  /// The summary.
  ///
  /// - Throws: What is wrong with it.
  func summary() throws(PartialProblem) -> PartialSummary {
    guard let format, format.utf8.starts(with: "postil.partial/".utf8) else { throw .notPartial }
    guard format == PartialSummary.format else { throw .version(format) }
    guard members.contains(.sum) else { throw .member(.sum) }
    try checkSum()
    for member in PartialMember.allCases where !members.contains(member) { throw .member(member) }
    let summary = PartialSummary(
      table: try table(), records: try required(records.flatMap { $0 >= 0 ? $0 : nil }, .records),
      bad: try required(bad == 0 ? 0 : nil, .bad), isClosed: try required(isClosed, .closed),
      isClustered: try required(isClustered, .clustered))
    guard tables.areClustered(summary.isClustered) else { throw .member(.clustered) }
    guard configuration == summary.configuration else { throw .member(.configuration) }
    guard summary.isClosed else { throw .notClosed }
    return summary
  }

  private mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
    // What stands in the members of another version is not known.
    guard let member = PartialMember(rawValue: key),
      format == nil || format == PartialSummary.format
    else { return try reader.skipValue() }
    members.insert(member)
    switch member {
    case .format: format = try reader.readString()
    case .configuration: configuration = try reader.readString()
    case .records: records = try reader.readInteger()
    case .bad: bad = try reader.readInteger()
    case .closed: isClosed = try reader.readBool()
    case .level: level = try reader.readString()
    case .order: order = try reader.readStrings()
    case .clustered: isClustered = try reader.readBool()
    case .annotators: tables.annotators = try reader.readStrings()
    case .labels: tables.labels = try reader.readStrings()
    case .clusters: tables.clusters = try reader.readStrings()
    case .patterns: tables.patterns = try reader.readIntegerLists()
    case .rows: tables.rows = try reader.readIntegerLists()
    case .units: tables.units = try reader.readIntegerLists()
    case .given: tables.given = try reader.readIntegerLists()
    case .met: tables.met = try reader.readIntegerLists()
    case .sum: try reader.skipValue()
    }
  }

  private func table() throws(PartialProblem) -> RatingTable {
    let level = try required(level.flatMap(MeasurementLevel.init), .level)
    let order = try required(order, .order)
    var table: RatingTable
    do throws(RatingError) {
      table = try RatingTable(level: level, labels: order)
    } catch {
      throw .member(.order)
    }
    try tables.add(to: &table)
    return table
  }

  private func checkSum() throws(PartialProblem) {
    let length = PartialSummary.ending(of: []).utf8.count
    let ending = PartialSummary.ending(of: bytes.dropLast(length))
    guard bytes.suffix(length).elementsEqual(ending.utf8) else { throw .checksum }
  }

  private func required<Value>(
    _ value: Value?, _ member: PartialMember
  ) throws(PartialProblem) -> Value {
    guard let value else { throw .member(member) }
    return value
  }
}

extension JSONReader {
  fileprivate mutating func readStrings() throws(JSONError) -> [String] {
    var texts: [String] = []
    try beginArray()
    while try nextElement() { texts.append(try readString()) }
    return texts
  }

  fileprivate mutating func readIntegerLists() throws(JSONError) -> [[Int]] {
    var lists: [[Int]] = []
    try beginArray()
    while try nextElement() {
      var list: [Int] = []
      try beginArray()
      while try nextElement() { list.append(try readInteger()) }
      lists.append(list)
    }
    return lists
  }
}
