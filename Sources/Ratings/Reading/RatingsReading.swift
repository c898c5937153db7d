public import Agreement

/// The ratings of a table, counted.
public struct RatingsReading {
  /// How many units were rated in which way.
  public let table: RatingTable
  /// The number of rows below the first.
  public let records: Int
  private let names: UnitNames

  /// Reads a table of ratings.
  ///
  /// The order of rows makes no difference, but for which of two ratings of a unit by the same
  /// annotator is kept under ``DuplicateRule/first`` and ``DuplicateRule/last``. Memory grows with
  /// the number of units, unless ``RatingsOptions/isGrouped`` promises that their rows stand together,
  /// and by eight bytes a row where two rows may be in conflict and the input cannot be read again.
  ///
  /// - Parameters:
  ///   - source: Where the table is.
  ///   - options: How to read it.
  /// - Returns: The ratings.
  /// - Throws: ``RatingsError`` for the first row that is wrong.
  public static func read(
    _ source: RatingsSource, _ options: RatingsOptions
  ) throws(RatingsError) -> RatingsReading {
    let secret = NameSecret()
    var reader = try RatingsReader.open(source, options, CollectionRules(options), secret)
    try reader.readAll()
    let records = reader.records
    let table = reader.vocabulary.table
    return RatingsReading(
      table: table, records: records, names: UnitNames(source, options, secret, reader))
  }

  /// The names of units that were rated in some ways.
  ///
  /// Names of more than 15 bytes, and all names of a table read under
  /// ``RatingsOptions/isGrouped``, take a second reading of the input. Where it is not a regular
  /// file that can be read again, they are not known.
  ///
  /// - Parameters:
  ///   - patterns: Patterns out of ``table`` or of its influence.
  ///   - limit: How many names of each, those that come first by their UTF-8 bytes.
  /// - Returns: The names of units of each pattern, in any cluster; nil where they are not known.
  /// - Throws: ``RatingsError`` if the input cannot be read again.
  public func names(
    ofUnitsOf patterns: [RatingPattern], limit: Int
  ) throws(RatingsError) -> [[String]]? {
    try names.names(of: patterns, limit: limit)
  }
}

@available(*, unavailable)
extension RatingsReading: Sendable {}
