internal import Agreement
internal import Files

/// Finds the names of units by what they were rated.
///
/// A class because it holds the table of units, which exists once.
final class UnitNames {
  private let source: RatingsSource
  private let options: RatingsOptions
  private let secret: NameSecret
  /// What was read the first time.
  private var reader: RatingsReader
  /// By path, the place of its pattern among those whose names are looked for.
  private var places: [Int?] = []

  init(
    _ source: RatingsSource, _ options: RatingsOptions, _ secret: NameSecret,
    _ reader: consuming RatingsReader
  ) {
    self.source = source
    self.options = options
    self.secret = secret
    self.reader = reader
  }

  /// The first names by their bytes of units of each pattern; nil if they cannot be known.
  ///
  /// - Throws: ``RatingsError`` if the input must be read again and cannot be.
  func names(of patterns: [RatingPattern], limit: Int) throws(RatingsError) -> [[String]]? {
    guard limit > 0 else { return nil }
    let isInTable = !options.isGrouped && !reader.hasLongNames
    guard isInTable || reader.isReadableAgain else { return nil }
    let wanted = WantedPatterns(patterns, reader.vocabulary)
    if !options.isGrouped { findPlaces(wanted) }
    let names =
      isInTable
      ? namesInTable(Array(repeating: KeptNames(limit: limit), count: patterns.count))
      : try namesReadAgain(
        wanted, Array(repeating: KeptNames(limit: limit), count: patterns.count))
    return names.map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The place of the pattern of a unit; nil if nobody wants it or the unit is new.
  func place(ofUnit key: NameKey) -> Int? {
    reader.collecting.units.units.path(of: key).flatMap { places[Int($0)] }
  }

  private func findPlaces(_ wanted: WantedPatterns) {
    var wanted = wanted
    places = []
    for path in 0..<reader.collecting.units.paths.count {
      places.append(
        wanted.place(
          of: UInt32(truncatingIfNeeded: path), reader.collecting.units.paths, reader.vocabulary))
    }
  }

  private func namesInTable(_ none: [KeptNames<NameKey>]) -> [[[UInt8]]] {
    var kept = none
    reader.collecting.units.units.forEach { unit in
      if let place = places[Int(unit.path)] { kept[place].keep(unit.key) }
    }
    return kept.map { $0.names.map(\.shortName) }
  }

  private func namesReadAgain(
    _ wanted: WantedPatterns, _ none: [KeptNames<[UInt8]>]
  ) throws(RatingsError) -> [[[UInt8]]] {
    let collecting = reader.collecting
    if !options.isGrouped { collecting.units.makeIndex() }
    var again = try RatingsReader.open(source, options, CollectionRules(again: options), secret)
    again.search = NameSearch(wanted, none, options.isGrouped ? nil : self)
    try again.readAll()
    return (again.search?.kept ?? none).map(\.names)
  }
}
