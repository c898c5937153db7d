import Annotations

/// The values of several variables in numbers, so that codings are compared and counted without
/// touching their texts again; it grows with the number of different values.
struct Vocabulary: Sendable {
  private var variables: [String] = []
  private var indices: [ValueIndex] = []

  /// The number of variables.
  var width: Int { variables.count }

  /// The place of a variable, which is added where it is not there yet.
  ///
  /// All variables are added before the first article is read.
  mutating func place(of variable: String) -> Int {
    if let known = variables.firstIndex(of: variable) { return known }
    variables.append(variable)
    indices.append(ValueIndex())
    return variables.count - 1
  }

  /// The values of the variable at a place, by their numbers.
  func values(at place: Int) -> [Statement.Value?] {
    indices[place].values
  }

  /// Appends the numbers of a statement's values, one for each variable.
  mutating func append(_ statement: Statement, to numbers: inout [Int]) {
    for place in variables.indices {
      numbers.append(indices[place].number(of: statement[variables[place]]))
    }
  }
}
