import Annotations

/// The single keys of a codebook's labels, and what must be asked of each statement.
struct KeyTable: Sendable {
  /// What is coded.
  let codebook: Codebook
  /// The variables of which each statement needs a value that nothing fills in, in their order.
  let required: [Variable]
  /// The codebook with nothing required, in which a statement may be looked at half done.
  let lenient: Codebook
  private let labels: [[Unicode.Scalar: Label]]

  /// Collects the keys.
  init(_ codebook: Codebook) {
    self.codebook = codebook
    required = codebook.variables.filter { !$0.isOptional && $0.defaultValue == nil }
    var lenient = codebook
    for index in lenient.variables.indices { lenient.variables[index].isOptional = true }
    self.lenient = lenient
    labels = codebook.variables.map { variable in
      let keyed = variable.usableLabels.compactMap { label in label.keyScalar.map { ($0, label) } }
      return Dictionary(keyed, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A choice of a label by its key.
  struct Choice {
    var variable: Variable
    var label: Label
  }

  /// What a key may stand for, in the codebook's order.
  func choices(of key: Unicode.Scalar) -> [Choice] {
    zip(codebook.variables, labels).compactMap { variable, labels in
      labels[key].map { Choice(variable: variable, label: $0) }
    }
  }

  /// The variables with labels of which some have keys and others have none, with the latter.
  ///
  /// Such a codebook would make some answers cheaper than others.
  var incomplete: [(variable: Variable, labels: [Label])] {
    codebook.variables.compactMap { variable in
      let keyless = variable.usableLabels.filter { $0.keyScalar == nil }
      let isMixed = !keyless.isEmpty && keyless.count < variable.usableLabels.count
      return isMixed ? (variable, keyless) : nil
    }
  }
}

extension Variable {
  /// The labels that may be given.
  var usableLabels: [Label] { labels.filter { !$0.isRetired } }

  /// Whether its answers are typed, because they have no keys.
  var isTyped: Bool { usableLabels.allSatisfy { $0.keyScalar == nil } }
}

extension Label {
  /// The key as the keyboard gives it.
  var keyScalar: Unicode.Scalar? { key?.unicodeScalars.first }
}
