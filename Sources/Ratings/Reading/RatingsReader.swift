internal import Agreement
internal import Files

/// Reads a table of ratings once, from its first row to its last.
struct RatingsReader: ~Copyable {
  private let file: String
  private let rows: CSVReader
  /// The columns; nil if there is no first row.
  private let heading: TableHeading?
  private(set) var vocabulary: Vocabulary
  var units: UnitCollector
  /// The number of rows read below the heading.
  private(set) var records = 0
  private var lines = LineMap()
  /// Takes the names of units, if anybody looks for them.
  var search: NameSearch?
  /// The annotator of each annotator's column of a wide table.
  private var columnAnnotators: [UInt32] = []

  private init(
    _ file: String, _ rows: CSVReader, _ heading: TableHeading?, _ vocabulary: Vocabulary,
    _ units: consuming UnitCollector
  ) {
    self.file = file
    self.rows = rows
    self.heading = heading
    self.vocabulary = vocabulary
    self.units = units
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
    let rows = try source.table(options.separator)
    let heading = try TableHeading(rows, source, options)
    return RatingsReader(
      source.name, rows, heading, Vocabulary(table, secret),
      UnitCollector(rules, secret))
  }

  /// Reads all rows.
  mutating func readAll() throws(RatingsError) {
    guard let heading else { return }
    do throws(RatingsError) {
      while let block = try nextBlock(heading.names.count) {
        try take(block, heading)
        records += block.rowCount
        if units.isNearlyFull { throw error(.tooManyUnits, row: records - 1) }
        if units.hasPathsToForget { try forgetPaths() }
      }
    } catch {
      try settle()
      throw error
    }
    noteName()
    do throws(Conflict) { try units.finish(atRow: records) } catch { throw refusal(error) }
    try addToTable()
  }

  /// Lets the table alone remember how units were rated that have gone by.
  private mutating func forgetPaths() throws(RatingsError) {
    try addToTable()
    units.forgetPaths()
    search?.forgetPaths()
  }

  private mutating func addToTable() throws(RatingsError) {
    do throws(RatingError) { try vocabulary.add(units) } catch {
      throw RatingsError(place: .file(file), problem: .total(error))
    }
  }

  /// Lets units that were not looked for yet tell of a problem in an earlier row.
  private mutating func settle() throws(RatingsError) {
    do throws(Conflict) { try units.settle() } catch { throw refusal(error) }
  }

  /// Shows the unit that ends to who looks for names.
  @inline(__always)
  private mutating func noteName() {
    guard search != nil, let ended = units.atHand else { return }
    search?.take(ended, units.paths, vocabulary)
  }

  private func nextBlock(_ width: Int) throws(RatingsError) -> CSVBlock? {
    do throws(CSVError) {
      return try rows.nextBlock(ofWidth: width)
    } catch {
      throw RatingsError(file: file, error)
    }
  }

  private mutating func take(_ block: CSVBlock, _ heading: TableHeading) throws(RatingsError) {
    lines.note(block.line, ofRow: records)
    try rows.withFields(of: block) { (bytes, places) throws(RatingsError) in
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
    let unit = places.field(start &+ columns.unit)
    let annotatorField = places.field(start &+ columns.annotator)
    let valueField = places.field(start &+ columns.value)
    if columns.cluster != nil || !units.isAtHand(bytes.bytes, unit) {
      let cluster = try cluster(bytes, places, columns.cluster.map { start + $0 }, row)
      try beginOrGoOn(bytes, unit, row, cluster)
    }
    guard let annotator = vocabulary.annotator(bytes, annotatorField) else {
      throw error(.field(.noAnnotator, column: columns.annotator + 1), row: row)
    }
    try rate(bytes, valueField, annotator, row)
  }

  /// Takes a row that has all ratings of a unit.
  private mutating func takeWide(
    _ bytes: Span<UInt8>, _ places: Span<UInt32>, _ rowInBlock: Int, _ heading: TableHeading
  ) throws(RatingsError) {
    let row = records + rowInBlock
    let start = rowInBlock * heading.names.count
    let cluster = try cluster(bytes, places, heading.cluster.map { start + $0 }, row)
    try beginOrGoOn(bytes, places.field(start + heading.unit), row, cluster)
    for (number, column) in heading.annotators.enumerated() {
      let field = places.field(start + column)
      if !field.isEmpty { try rate(bytes, field, columnAnnotators[number], row) }
    }
  }

  private mutating func beginOrGoOn(
    _ bytes: Span<UInt8>, _ unit: Range<Int>, _ row: Int, _ cluster: UInt32
  ) throws(RatingsError) {
    do throws(Conflict) {
      if units.isAtHand(bytes.bytes, unit) {
        try units.goOn(row: row, cluster: cluster)
      } else if unit.isEmpty {
        throw .noUnit(row)
      } else {
        noteName()
        try units.begin(bytes, unit, row: row, cluster: cluster)
      }
    } catch {
      throw refusal(error)
    }
  }

  @inline(__always)
  private mutating func rate(
    _ bytes: Span<UInt8>, _ field: Range<Int>, _ annotator: UInt32, _ row: Int
  ) throws(RatingsError) {
    let label: UInt32
    do throws(RatingError) {
      label = try vocabulary.label(bytes, field)
    } catch {
      throw self.error(.label(error), row: row)
    }
    do throws(Conflict) {
      try units.rate(RatingPaths.Given(annotator: annotator, label: label), row: row)
    } catch {
      throw refusal(error)
    }
  }

  private mutating func cluster(
    _ bytes: Span<UInt8>, _ places: Span<UInt32>, _ field: Int?, _ row: Int
  ) throws(RatingsError) -> UInt32 {
    guard let field, let heading else { return 0 }
    guard let cluster = vocabulary.cluster(bytes, places.field(field)) else {
      throw error(.field(.noCluster, column: field % heading.names.count + 1), row: row)
    }
    return cluster
  }

  private func error(_ problem: RatingsError.Problem, row: Int) -> RatingsError {
    RatingsError(place: .line(lines.line(ofRow: row), of: file), problem: problem)
  }

  /// A conflict in names and lines.
  private func refusal(_ conflict: Conflict) -> RatingsError {
    switch conflict {
    case .noUnit(let row):
      error(.field(.noUnit, column: (heading?.unit ?? 0) + 1), row: row)
    case .ratedTwice(let unit, let annotator):
      refusal(unit) {
        .ratedTwice(unit: $0, annotator: vocabulary.annotatorNames[Int(annotator)], firstLine: $1)
      }
    case .rowTwice(let unit): refusal(unit) { .rowTwice(unit: $0, firstLine: $1) }
    case .clusterDiffers(let unit, let first, let second):
      refusal(unit) {
        .clusterDiffers(
          unit: $0, first: vocabulary.clusterNames[Int(first) - 1],
          second: vocabulary.clusterNames[Int(second) - 1], firstLine: $1)
      }
    case .returned(let unit): refusal(unit) { name, _ in .returned(unit: name) }
    }
  }

  private func refusal(
    _ unit: Conflict.Unit, _ problem: (_ name: String, _ firstLine: Int?) -> UnitProblem
  ) -> RatingsError {
    let firstLine = unit.firstRow.map { lines.line(ofRow: $0) }
    return error(.unit(problem(unit.text, firstLine)), row: unit.row)
  }
}
