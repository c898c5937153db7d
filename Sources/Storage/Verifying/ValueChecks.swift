import Annotations

/// Whether the values of codings are those of a codebook.
struct ValueChecks: Sendable {
  private let codebook: Codebook
  /// The labels of each variable that has any, with whether they are retired.
  private let labels: [String: [String: Bool]]
  private let variables: [String: Variable]

  init(_ codebook: Codebook) {
    self.codebook = codebook
    variables = Dictionary(codebook.variables.map { ($0.id, $0) }) { first, _ in first }
    labels = variables.filter { $0.value.scale.hasLabels }.mapValues { variable in
      Dictionary(variable.labels.map { ($0.id, $0.isRetired) }) { first, _ in first }
    }
  }

  /// A value that the codebook does not know, or not any more.
  private struct Fault: Hashable {
    var code: Finding.Code
    var variable: String
    var value: String
    var version: Int
  }

  /// What is to be said of a coding's values: each once, with the units that have it.
  func findings(of layer: Layer, path: String) -> [Finding] {
    var units: [Fault: [Article.Unit.Number]] = [:]
    for index in layer.units.indices {
      let (number, version) = (layer.units[index].number, layer.units[index].codebookVersion)
      var faults = faults(of: layer.units[index].coding, version: version)
      for other in layer.units[index].otherVersions {
        faults += self.faults(of: other, version: version)
      }
      for fault in faults where units[fault]?.last != number {
        units[fault, default: []].append(number)
      }
    }
    guard !units.isEmpty else { return [] }
    let ordered = units.sorted {
      ($0.value.first?.value ?? 0, $0.key.variable, $0.key.value)
        < ($1.value.first?.value ?? 0, $1.key.variable, $1.key.value)
    }
    return ordered.map { finding($0.key, on: $0.value, path: path) }
  }

  private func finding(_ fault: Fault, on units: [Article.Unit.Number], path: String) -> Finding {
    let numbers = units.map(\.description).joined(separator: ", ")
    let words = "\(fault.variable)=\(fault.value) of codebook version \(fault.version)"
    return Finding(
      fault.code, path, "\(words) on unit \(numbers)",
      expected: fault.code == .retiredValue
        ? nil : "a value of codebook version \(codebook.version)")
  }

  private func faults(of coding: Coding, version: Int) -> [Fault] {
    var faults: [Fault] = []
    for statement in coding.statements ?? [] {
      for entry in statement.entries {
        switch entry.value {
        case .text(let value), .number(let value):
          if let fault = fault(value, in: entry, version) { faults.append(fault) }
        case .set(let labels):
          faults += labels.compactMap { fault($0, in: entry, version) }
        }
      }
    }
    return faults
  }

  private func fault(_ value: String, in entry: Statement.Entry, _ version: Int) -> Fault? {
    code(of: value, in: entry, version: version).map {
      Fault(code: $0, variable: entry.variable, value: value, version: version)
    }
  }

  /// What is wrong with a value; nil for what is right.
  private func code(of value: String, in entry: Statement.Entry, version: Int) -> Finding.Code? {
    let unknown: Finding.Code = version == codebook.version ? .unknownValue : .olderValue
    if let isRetired = labels[entry.variable]?[value] { return isRetired ? .retiredValue : nil }
    guard let variable = variables[entry.variable] else { return unknown }
    guard !variable.scale.hasLabels else { return unknown }
    guard variable.scale.isNumeric else { return nil }
    let number = Double(value) ?? .nan
    let isWithin =
      number >= variable.minimum ?? -.infinity && number <= variable.maximum ?? .infinity
    return isWithin ? nil : unknown
  }
}
