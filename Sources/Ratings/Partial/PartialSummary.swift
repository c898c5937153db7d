public import Agreement
internal import Files

/// The counted ratings of a part of all units, in a form that adds up to the whole.
///
/// The whole has the same numbers as if it had been read at once, to the last bit, provided that no
/// unit is divided between parts.
public struct PartialSummary: Sendable {
  /// The name and version of the format.
  static let format = "postil.partial/1"

  /// How many units were rated in which way.
  public let table: RatingTable
  /// The number of rows that were read.
  public let records: Int
  /// The number of rows that were left out because they are wrong: none, since a table with such a
  /// row is refused.
  public let bad: Int
  /// Whether it was promised that all ratings of these units are in this part.
  public let isClosed: Bool
  /// Whether units belong to clusters.
  public let isClustered: Bool

  /// Sums up ratings that were read.
  ///
  /// - Parameters:
  ///   - reading: The ratings.
  ///   - options: How they were read.
  ///   - isClosed: Whether the caller promises that no other part has ratings of these units.
  public init(_ reading: RatingsReading, _ options: RatingsOptions, isClosed: Bool) {
    self.init(
      table: reading.table, records: reading.records, bad: 0, isClosed: isClosed,
      isClustered: options.cluster != nil)
  }

  init(table: RatingTable, records: Int, bad: Int, isClosed: Bool, isClustered: Bool) {
    self.table = table
    self.records = records
    self.bad = bad
    self.isClosed = isClosed
    self.isClustered = isClustered
  }

  /// A name for all that must be the same for summaries to be added: the format, the level, the
  /// declared labels in their order, and whether there are clusters.
  var configuration: String {
    var sum = SHA256()
    for text in [Self.format, table.level.rawValue, isClustered ? "clusters" : "units"] {
      sum.update("\(text)\n".utf8)
    }
    // Lengths, so that no label can look like two.
    for label in table.declaredLabels { sum.update("\(label.utf8.count) \(label)\n".utf8) }
    return String(sum.finishedHex().prefix(16))
  }

  /// Adds up partial summaries.
  ///
  /// - Parameters:
  ///   - sources: Where they are, one a line, any number in each.
  ///   - expectingRecords: How many rows the parts must have been made from, if that is known.
  /// - Returns: The sum, which is a closed partial summary itself.
  /// - Throws: ``RatingsError`` for the first line that cannot be added.
  public static func combine(
    _ sources: [RatingsSource], expectingRecords: Int? = nil
  ) throws(RatingsError) -> PartialSummary {
    var sum: PartialSummary?
    for source in sources {
      let lines = try PartialLines(source)
      while let next = try lines.next() {
        sum = try sum.map { (sum) throws(RatingsError) in try sum.adding(next) } ?? next.summary
      }
    }
    guard let sum else {
      throw RatingsError(place: place(of: sources), problem: .partial(.noSummary))
    }
    if let expectingRecords, sum.records != expectingRecords {
      throw RatingsError(
        place: place(of: sources),
        problem: .partial(.records(sum.records, expected: expectingRecords)))
    }
    return sum
  }

  private static func place(of sources: [RatingsSource]) -> RatingsPlace {
    guard let first = sources.first else { return .option("--combine") }
    return .file(sources.count == 1 ? first.name : "\(first.name) and \(sources.count - 1) more")
  }

  private func adding(_ next: PartialLines.Part) throws(RatingsError) -> PartialSummary {
    let other = next.summary
    guard configuration == other.configuration else {
      throw next.error(.partial(.configuration(other.configuration, first: configuration)))
    }
    var table = table
    do throws(RatingError) { try table.add(other.table) } catch {
      throw next.error(.total(error))
    }
    let (records, overflow) = records.addingReportingOverflow(other.records)
    guard !overflow else { throw next.error(.partial(.member(.records))) }
    return PartialSummary(
      table: table, records: records, bad: 0, isClosed: true, isClustered: isClustered)
  }
}
