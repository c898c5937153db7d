internal import Agreement
internal import Files

/// Reads a table of ratings once, from its first row to its last.
struct RatingsReader: ~Copyable {
  let source: RatingsSource
  let options: RatingsOptions
  private let table: CSVReader
  /// The columns; nil if there is no first row.
  let heading: TableHeading?
  let rules: CollectionRules
  /// Collects the units; while rows are read, perhaps on another thread.
  ///
  /// To be changed by a local name: on the way through this value the compiler takes the change for one
  /// of the value itself where the thread sanitizer is asked for.
  let collecting: CollectingThread
  private(set) var vocabulary: Vocabulary
  /// The number of rows read below the heading.
  private(set) var records = 0
  private(set) var lines = LineMap()
  /// Rows that were read and not given to be collected yet.
  private var rows = RatedRows()
  private var keys: UnitNameKeys
  /// The annotator of each annotator's column of a wide table.
  private var columnAnnotators: [UInt32] = []
  /// Takes the names of units, if anybody looks for them.
  var search: NameSearch?
  /// Takes all rows, if one of them is looked for.
  var rowSearch: RowSearch?

  private init(
    _ source: RatingsSource, _ options: RatingsOptions, _ rules: CollectionRules,
    _ table: CSVReader, _ vocabulary: Vocabulary
  ) throws(RatingsError) {
    self.source = source
    self.options = options
    self.table = table
    heading = try TableHeading(table, source, options)
    self.vocabulary = vocabulary
    self.rules = rules
    collecting = CollectingThread(UnitCollector(rules, vocabulary.secret))
    keys = UnitNameKeys(vocabulary.secret)
    for column in heading?.annotators ?? [] {
      columnAnnotators.append(self.vocabulary.annotator(named: heading?.names[column] ?? ""))
    }
  }

  /// Opens a table and reads its heading.
  static func open(
    _ source: RatingsSource, _ options: RatingsOptions, _ rules: CollectionRules,
    _ secret: NameSecret
  ) throws(RatingsError) -> RatingsReader {
    let table: RatingTable
    do throws(RatingError) {
      table = try RatingTable(level: options.level, labels: options.order)
    } catch {
      throw RatingsError(place: .option("--order"), problem: .order(error))
    }
    var rules = rules
    let rows: CSVReader
    (rows, rules.isReadableAgain) = try source.table(options.separator)
    return try RatingsReader(source, options, rules, rows, Vocabulary(table, secret))
  }

  /// Whether any unit has a name that is too long to be its own key.
  var hasLongNames: Bool { keys.hasLongNames }

  /// Whether the table can be read again.
  var isReadableAgain: Bool { rules.isReadableAgain }

  /// Reads all rows.
  mutating func readAll() throws(RatingsError) {
    guard let heading else { return }
    do throws(RatingsError) {
      while let block = try nextBlock(heading.names.count) {
        try take(block, heading)
        records += block.rowCount
      }
    } catch {
      // An earlier row may be in conflict with rows before it, and that is told first.
      try settle()
      throw error
    }
    try settle()
    try addToTable()
  }

  private func nextBlock(_ width: Int) throws(RatingsError) -> CSVBlock? {
    do throws(CSVError) {
      return try table.nextBlock(ofWidth: width)
    } catch {
      throw RatingsError(file: source.name, error)
    }
  }

  /// Gives rows to be collected.
  ///
  /// - Parameter row: The row that comes next.
  /// - Throws: ``RatingsError`` if rows are in conflict with others.
  private mutating func deliver(beforeRow row: Int) throws(RatingsError) {
    if rowSearch != nil {
      rowSearch?.take(rows, rules)
    } else if rules.isGrouped {
      try count()
    } else if let room = collecting.exchange(rows) {
      rows = room
    } else {
      try settle()
    }
    rows.removeAll(beforeRow: row)
  }

  /// Lets all rows be collected that were read, so that of two problems the earlier is told.
  private mutating func settle() throws(RatingsError) {
    let collecting = collecting
    if rules.isGrouped {
      try deliver(beforeRow: records)
      do throws(Conflict) {
        try collecting.units.finish { search?.take($0, $1, vocabulary) }
      } catch { throw refusal(error) }
    } else {
      do throws(Conflict) { try collecting.finish(with: rows) } catch { throw refusal(error) }
    }
  }

  /// Counts units whose rows stand together, on this thread.
  private mutating func count() throws(RatingsError) {
    let collecting = collecting
    do throws(Conflict) {
      try collecting.units.take(rows) { search?.take($0, $1, vocabulary) }
    } catch {
      rows.removeAll(beforeRow: records)
      throw refusal(error)
    }
    if collecting.units.hasPathsToForget { try forgetPaths() }
  }

  /// Lets the table alone remember how units were rated that have gone by.
  private mutating func forgetPaths() throws(RatingsError) {
    let collecting = collecting
    try addToTable()
    collecting.units.forgetPaths()
    search?.forgetPaths()
  }

  private mutating func addToTable() throws(RatingsError) {
    do throws(RatingError) { try vocabulary.add(collecting.units) } catch {
      throw RatingsError(place: .file(source.name), problem: .total(error))
    }
  }
}

// Rows and their fields.
extension RatingsReader {
  /// The unit of a row.
  private struct Subject {
    let key: NameKey
    /// Where its name is.
    let name: Range<Int>
    let cluster: UInt32
    let row: Int
  }

  private mutating func take(_ block: CSVBlock, _ heading: TableHeading) throws(RatingsError) {
    lines.note(block.line, ofRow: records)
    keys.beginBlock()
    try table.withFields(of: block) { (bytes, places) throws(RatingsError) in
      let bad = block.isPlain ? nil : BadField.first(in: bytes, places, heading, block)
      let rowCount = bad?.row ?? block.rowCount
      if let rating = heading.rating {
        let columns = LongColumns(heading, rating)
        for row in 0..<rowCount { try takeLong(bytes, places, row, columns) }
      } else {
        for row in 0..<rowCount { try takeWide(bytes, places, row, heading) }
      }
      if let bad { throw error(bad.problem, row: records + bad.row) }
    }
  }

  /// Takes a row that has one rating.
  @inline(__always)
  private mutating func takeLong(
    _ bytes: Span<UInt8>, _ places: Span<UInt32>, _ rowInBlock: Int, _ columns: LongColumns
  ) throws(RatingsError) {
    let row = records &+ rowInBlock
    let start = rowInBlock &* columns.width
    var cluster: UInt32 = 0
    if let column = columns.cluster {
      cluster = try self.cluster(bytes, places.field(start &+ column), column, row)
    }
    let unit = try subject(bytes, places.field(start &+ columns.unit), row, cluster)
    guard let annotator = vocabulary.annotator(bytes, places.field(start &+ columns.annotator))
    else {
      try begin(unit, bytes)
      throw error(.field(.noAnnotator, column: columns.annotator + 1), row: row)
    }
    let label: UInt32
    do throws(RatingError) {
      label = try vocabulary.label(bytes, places.field(start &+ columns.value))
    } catch {
      try begin(unit, bytes)
      throw self.error(.label(error), row: row)
    }
    try rate(unit, bytes, annotator, label)
  }

  /// Takes a row that has all ratings of a unit.
  private mutating func takeWide(
    _ bytes: Span<UInt8>, _ places: Span<UInt32>, _ rowInBlock: Int, _ heading: TableHeading
  ) throws(RatingsError) {
    let row = records + rowInBlock
    let start = rowInBlock * heading.names.count
    var cluster: UInt32 = 0
    if let column = heading.cluster {
      cluster = try self.cluster(bytes, places.field(start + column), column, row)
    }
    let unit = try subject(bytes, places.field(start + heading.unit), row, cluster)
    try begin(unit, bytes)
    for (number, column) in heading.annotators.enumerated() {
      let field = places.field(start + column)
      guard !field.isEmpty else { continue }
      let label: UInt32
      do throws(RatingError) {
        label = try vocabulary.label(bytes, field)
      } catch {
        throw self.error(.label(error), row: row)
      }
      try rate(unit, bytes, columnAnnotators[number], label)
    }
  }

  @inline(__always)
  private mutating func subject(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ row: Int, _ cluster: UInt32
  ) throws(RatingsError) -> Subject {
    guard !name.isEmpty else {
      throw error(.field(.noUnit, column: (heading?.unit ?? 0) + 1), row: row)
    }
    return Subject(key: keys.key(bytes, name), name: name, cluster: cluster, row: row)
  }

  /// Notes that a unit has a row.
  private mutating func begin(_ unit: Subject, _ bytes: Span<UInt8>) throws(RatingsError) {
    try rate(unit, bytes, RatedRow.nobody, 0)
  }

  @inline(__always)
  private mutating func rate(
    _ unit: Subject, _ bytes: Span<UInt8>, _ annotator: UInt32, _ label: UInt32
  ) throws(RatingsError) {
    if rows.isFull { try deliver(beforeRow: unit.row) }
    if unit.name.count > NameKey.longest { rows.keepName(bytes, unit.name, ofRow: unit.row) }
    rows.append(
      RatedRow(
        unit: unit.key, annotator: annotator, label: label, cluster: unit.cluster,
        row: UInt32(truncatingIfNeeded: unit.row &- rows.firstRow)))
  }

  private mutating func cluster(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ column: Int, _ row: Int
  ) throws(RatingsError) -> UInt32 {
    guard let cluster = vocabulary.cluster(bytes, field) else {
      throw error(.field(.noCluster, column: column + 1), row: row)
    }
    return cluster
  }
}
