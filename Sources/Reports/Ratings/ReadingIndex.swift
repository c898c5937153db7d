import Annotations

/// The readings of a variable's values, each made once and known again by the values' numbers.
struct ReadingIndex: Sendable {
  private(set) var readings: [Reading] = []
  private let variable: Variable
  private var lists: [[Int]: Int] = [:]
  /// The readings of a single value, by its number; most units hold one statement.
  private var singles: [Int?] = []

  init(of variable: Variable) {
    self.variable = variable
  }

  /// The number of the reading of one statement, which has the value of a number.
  mutating func number(of value: Int, among values: [Statement.Value?]) -> Int {
    if value < singles.count, let known = singles[value] { return known }
    let number = number(of: [value], among: values)
    while singles.count <= value { singles.append(nil) }
    singles[value] = number
    return number
  }

  /// The number of the reading of several statements.
  mutating func number(of list: [Int], among values: [Statement.Value?]) -> Int {
    if let known = lists[list] { return known }
    lists[list] = readings.count
    readings.append(Reading(list.map { values[$0] }, of: variable))
    return readings.count - 1
  }
}
