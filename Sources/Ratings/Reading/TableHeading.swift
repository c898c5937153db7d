internal import Files

/// Where the columns of a table of ratings are.
struct TableHeading: Sendable {
  /// The names of all columns.
  let names: [String]
  let unit: Int
  /// The columns of annotator and value; nil in a wide table.
  let rating: (annotator: Int, value: Int)?
  /// The columns of a wide table that are annotators.
  let annotators: [Int]
  let cluster: Int?

  /// Reads the first row of a table; gives nil if there is none and that is allowed.
  init?(
    _ rows: CSVReader, _ source: RatingsSource, _ options: RatingsOptions
  ) throws(RatingsError) {
    let row: CSVRow?
    do throws(CSVError) {
      row = try rows.nextRow()
    } catch {
      throw RatingsError(file: source.name, error)
    }
    guard let row else {
      if options.acceptsEmptyFile { return nil }
      throw RatingsError(place: .line(1, of: source.name), problem: .heading(.emptyFile))
    }
    do throws(RatingsError.Problem) {
      try self.init(row.fields, options)
    } catch {
      throw RatingsError(place: .line(row.line, of: source.name), problem: error)
    }
  }

  /// Finds the columns in the first row.
  ///
  /// - Throws: What is wrong with it.
  init(_ fields: [[UInt8]], _ options: RatingsOptions) throws(RatingsError.Problem) {
    var names: [String] = []
    for (column, field) in fields.enumerated() {
      guard !field.contains(0) else { throw .field(.nulByte(name: nil), column: column + 1) }
      guard let name = String(validating: field, as: UTF8.self) else {
        throw .field(.notUnicode(name: nil), column: column + 1)
      }
      names.append(name)
    }
    let columns = TableColumns(names: names)
    self.names = names
    cluster = try options.cluster.map { (name) throws(RatingsError.Problem) in
      try columns.place(of: name, for: .cluster)
    }
    guard options.isWide else {
      unit = try columns.place(of: options.columns.unit, for: .unit)
      rating = (
        try columns.place(of: options.columns.annotator, for: .annotator),
        try columns.place(of: options.columns.value, for: .value)
      )
      annotators = []
      return
    }
    let unit = try columns.unitOfWideTable(options)
    self.unit = unit
    rating = nil
    annotators = names.indices.filter { [cluster] in $0 != unit && $0 != cluster }
    try columns.checkAnnotators(annotators)
  }
}

/// The columns of a table by name.
private struct TableColumns {
  let names: [String]

  func place(of name: String, for role: HeadingProblem.Role) throws(RatingsError.Problem) -> Int {
    let places = names.indices.filter { names[$0].utf8.elementsEqual(name.utf8) }
    guard let place = places.first else {
      throw .heading(.noColumn(role, name: name, columns: names))
    }
    guard places.count == 1 else { throw .heading(.columnTwice(name)) }
    return place
  }

  /// The column of the name given for units, or the first one if nobody named it.
  func unitOfWideTable(_ options: RatingsOptions) throws(RatingsError.Problem) -> Int {
    let name = options.columns.unit
    let isThere = names.contains { $0.utf8.elementsEqual(name.utf8) }
    if isThere || name != RatingColumns().unit { return try place(of: name, for: .unit) }
    let cluster = options.cluster
    let isFirstFree = cluster.map { names.first?.utf8.elementsEqual($0.utf8) != true } ?? true
    return isFirstFree ? 0 : 1
  }

  func checkAnnotators(_ annotators: [Int]) throws(RatingsError.Problem) {
    guard !annotators.isEmpty else { throw .heading(.noAnnotators(columns: names)) }
    var known: Set<[UInt8]> = []
    for column in annotators {
      guard !names[column].utf8.isEmpty else { throw .field(.noAnnotator, column: column + 1) }
      guard known.insert(Array(names[column].utf8)).inserted else {
        throw .heading(.columnTwice(names[column]))
      }
    }
  }
}
