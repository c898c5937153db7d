/// Looks for a row of a unit while a table goes by.
struct RowSearch {
  private let unit: NameKey
  /// How many rows of the unit are to be passed over.
  private var before: Int
  /// The name of the unit, from its first row on.
  private(set) var name: [UInt8]?
  /// The row, once it has gone by.
  private(set) var row: Int?

  /// Begins to look.
  ///
  /// - Parameters:
  ///   - unit: The key of the unit.
  ///   - number: Which of its rows, from 0.
  init(_ unit: NameKey, row number: Int) {
    self.unit = unit
    before = number
  }

  /// Looks at rows that follow those looked at before.
  mutating func take(_ rows: RatedRows, _ rules: CollectionRules) {
    for place in 0..<rows.count where rows[place].unit == unit && rules.beginsRow(rows[place]) {
      if name == nil { name = rows.name(of: rows[place]) }
      if before == 0 { row = rows.row(of: rows[place]) }
      before -= 1
    }
  }
}
