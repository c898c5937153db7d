import Annotations

/// By what statements are counted: a variable, or a further key of the entities that hold them.
enum Axis: Sendable {
  /// The values of a variable.
  case variable(Variable)
  /// The value of a key, such as `side`, of the entity that a variable names.
  case attribute(key: String, variable: Variable, values: [String: String])

  /// The name in output.
  var name: String {
    switch self {
    case .variable(let variable): variable.id
    case .attribute(let key, _, _): key
    }
  }

  /// What a statement counts for: each label of a set, nil where nothing was given.
  func values(of statement: Statement) -> [String?] {
    switch self {
    case .variable(let variable):
      switch statement[variable.id] {
      case nil: [nil]
      case .text(let text), .number(let text): [text]
      case .set(let labels): labels.isEmpty ? [nil] : labels
      }
    case .attribute(_, let variable, let values):
      [statement[variable.id].flatMap { values[$0.description] }]
    }
  }

  /// Values in the order of output: labels as in the codebook, numbers by size, names by how often
  /// they occur; what the codebook does not list comes after, and nil last.
  func ordered(_ totals: [String?: Int]) -> [String?] {
    let places = Dictionary(
      labels.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let given = totals.keys.compactMap(\.self).sorted { left, right in
      let first = places[left] ?? labels.count
      let second = places[right] ?? labels.count
      if first != second { return first < second }
      return precedes(left, right, totals)
    }
    return given + (totals[nil] == nil ? [] : [nil])
  }

  /// The labels that are in use, counted or not.
  var labelsInUse: [String] {
    guard case .variable(let variable) = self else { return [] }
    return variable.labels.filter { !$0.isRetired }.map(\.id)
  }

  private var labels: [String] {
    guard case .variable(let variable) = self else { return [] }
    return variable.labels.map(\.id)
  }

  private func precedes(_ left: String, _ right: String, _ totals: [String?: Int]) -> Bool {
    if case .variable(let variable) = self, variable.scale.isNumeric,
      let first = Double(left), let second = Double(right), first != second
    {
      return first < second
    }
    let (first, second) = (totals[left, default: 0], totals[right, default: 0])
    if case .variable(let variable) = self, variable.scale != .entity || first == second {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return first == second ? left.utf8.lexicographicallyPrecedes(right.utf8) : first > second
  }
}
