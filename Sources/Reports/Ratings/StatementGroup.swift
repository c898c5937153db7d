import Annotations

/// The statements of one annotator on one unit that share the values of some variables.
struct StatementGroup {
  /// The shared values, empty where one was not given; none if nothing splits the unit.
  let values: [String]
  var statements: [Statement]

  /// Splits statements by the values of variables.
  static func groups(of statements: [Statement], per variables: [String]) -> [StatementGroup] {
    var groups: [StatementGroup] = []
    for statement in statements {
      let values = variables.map { statement[$0]?.description ?? "" }
      if let known = groups.firstIndex(where: { $0.values.isSameBytes(as: values) }) {
        groups[known].statements.append(statement)
      } else {
        groups.append(StatementGroup(values: values, statements: [statement]))
      }
    }
    return groups
  }
}

extension [String] {
  /// Whether two lists hold the same texts, byte by byte.
  func isSameBytes(as other: [String]) -> Bool {
    elementsEqual(other) { $0.utf8.elementsEqual($1.utf8) }
  }

  /// Whether a text is in the list, byte by byte.
  func hasBytes(of text: String) -> Bool {
    contains { $0.utf8.elementsEqual(text.utf8) }
  }
}
