import Annotations

/// The statements that were taken, with their values as numbers.
struct TakenStatements: Sendable {
  /// The number that stands for a value on which there is no majority.
  static let tied = -1

  /// The unit of each statement.
  private(set) var units: [UnitReference] = []
  /// What numbers the values.
  private(set) var vocabulary = Vocabulary()
  private var values: [Int32] = []
  /// The variables whose values are kept.
  let variables: [String]

  /// No statements yet.
  ///
  /// - Parameter variables: The variables whose values are kept.
  init(variables: [String]) {
    self.variables = variables
    for variable in variables { _ = vocabulary.place(of: variable) }
  }

  /// The places of all statements.
  var indices: Range<Int> { units.indices }

  /// The number of the value that a statement has at a place of the vocabulary.
  func value(of statement: Int, at place: Int) -> Int {
    Int(values[statement * variables.count + place])
  }

  mutating func append(_ settled: SettledStatement, at unit: UnitReference) {
    units.append(unit)
    var numbers: [Int] = []
    vocabulary.append(settled.statement, to: &numbers)
    for (variable, number) in zip(variables, numbers) {
      let isTied = settled.tied.contains(variable)
      values.append(Int32(clamping: isTied ? Self.tied : number))
    }
  }

  /// Gives articles other places.
  mutating func renumber(articles places: [Int]) {
    for index in units.indices {
      units[index] = UnitReference(
        article: places[units[index].article], unit: units[index].unit)
    }
  }
}
