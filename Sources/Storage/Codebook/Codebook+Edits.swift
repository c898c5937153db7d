import Annotations

/// What edits of a codebook's text are to come to.
extension Codebook {
  /// The place of a label.
  func position(ofLabel id: String) -> (variable: Int, label: Int)? {
    for (variable, candidate) in variables.enumerated() {
      let label = candidate.labels.firstIndex { $0.id == id }
      if let label { return (variable, label) }
    }
    return nil
  }

  /// Puts another label of the same variable in a label's place wherever the codebook names it.
  mutating func redirect(_ label: String, to other: String, ofVariableAt index: Int) {
    let named = variables[index].defaultValue?.replacingLabel(label, with: other)
    if let named, variables[index].scale == .set {
      // Naming a label twice is naming it once.
      let ordered = variables[index].labels.map(\.id).filter(named.commaSeparated.contains)
      variables[index].defaultValue = ordered.joined(separator: ",")
    } else {
      variables[index].defaultValue = named
    }
    guard variables[index].id == Variable.KnownID.source else { return }
    for variable in variables.indices {
      for entity in variables[variable].entities.indices
      where variables[variable].entities[entity].sourceLabel == label {
        variables[variable].entities[entity].sourceLabel = other
      }
    }
  }
}

extension String {
  /// The parts between commas.
  var commaSeparated: [String] {
    utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
  }

  /// A list of labels with another one in the place of one of them.
  func replacingLabel(_ label: String, with other: String) -> String {
    commaSeparated.map { $0 == label ? other : $0 }.joined(separator: ",")
  }
}
