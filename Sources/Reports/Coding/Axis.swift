import Annotations

/// By what statements are counted: a variable, or a further key of the entities that hold them.
enum Axis: Sendable {
  /// The values of a variable.
  case variable(Variable)
  /// The value of a key, such as `side`, of the entity that a variable names.
  case attribute(key: String, variable: Variable, values: [String: String])

  /// Every further key of the entities of a codebook, by name.
  static func keys(of variable: Variable, in codebook: Codebook) -> [Axis] {
    let entities = codebook.entities
    return Set(entities.flatMap { $0.attributes.map(\.key) }).sorted().map { key in
      var values: [String: String] = [:]
      for entity in entities {
        for attribute in entity.attributes where attribute.key == key {
          values[entity.id] = attribute.value
        }
      }
      return .attribute(key: key, variable: variable, values: values)
    }
  }

  /// The name in output.
  var name: String {
    switch self {
    case .variable(let variable): variable.id
    case .attribute(let key, _, _): key
    }
  }

  /// The variable whose values are counted.
  var variable: Variable {
    switch self {
    case .variable(let variable), .attribute(_, let variable, _): variable
    }
  }

  /// What a value of the variable counts for: each label of a set, nil where nothing was given.
  func values(of value: Statement.Value?) -> [String?] {
    switch self {
    case .variable:
      switch value {
      case nil: [nil]
      case .text(let text), .number(let text): [text]
      case .set(let labels): labels.isEmpty ? [nil] : labels
      }
    case .attribute(_, _, let values):
      [value.flatMap { values[$0.description] }]
    }
  }

  /// Values in the order of output: labels as in the codebook, numbers by size, names by how often
  /// they occur; what the codebook does not list comes after, and nil last.
  func ordered(_ totals: [ExactText?: Int]) -> [ExactText?] {
    let places = Dictionary(
      labels.enumerated().map { (ExactText($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
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

  private func precedes(
    _ left: ExactText, _ right: ExactText, _ totals: [ExactText?: Int]
  ) -> Bool {
    if case .variable(let variable) = self, variable.scale.isNumeric,
      let first = Double(left.text), let second = Double(right.text), first != second
    {
      return first < second
    }
    let (first, second) = (totals[left, default: 0], totals[right, default: 0])
    if case .variable(let variable) = self, variable.scale != .entity || first == second {
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
    return first == second
      ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8) : first > second
  }
}
