import Annotations

/// The different values that one annotator gave to a variable in one unit.
struct VariableValues {
  private let variable: Variable
  private var values: [String] = []
  private var hasEmptySet = false
  /// The reasons for leaving values out, each once.
  private(set) var omissions: [Omission] = []
  /// The number of values, equal ones among them.
  private(set) var given = 0
  /// How many of them equal the default.
  private(set) var equalToDefault = 0

  init(of variable: Variable) {
    self.variable = variable
  }

  /// The values that can be compared, in the codebook's order; nil if none is left.
  var answer: [String]? {
    guard !values.isEmpty else { return hasEmptySet ? [] : nil }
    guard variable.scale.hasLabels else {
      return values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return variable.labels.map(\.id).filter(values.hasBytes)
  }

  mutating func add(_ value: Statement.Value?) {
    guard let value else { return leaveOut(.notGiven) }
    given += 1
    if let usual = variable.defaultValue, value.description.utf8.elementsEqual(usual.utf8) {
      equalToDefault += 1
    }
    switch value {
    case .text(let text), .number(let text): add(text)
    case .set(let labels):
      if labels.isEmpty { hasEmptySet = true }
      for label in labels { add(label) }
    }
  }

  private mutating func add(_ text: String) {
    if let omission = omission(of: text) { return leaveOut(omission) }
    if !values.hasBytes(of: text) { values.append(text) }
  }

  private mutating func leaveOut(_ omission: Omission) {
    if !omissions.contains(omission) { omissions.append(omission) }
  }

  private func omission(of text: String) -> Omission? {
    guard variable.scale.hasLabels else { return nil }
    let listed = variable.labels.first { $0.id.utf8.elementsEqual(text.utf8) }
    guard let listed else { return .unlisted(text) }
    return listed.isMissing ? .missingLabel(text) : nil
  }
}

extension [String] {
  /// Whether a text is in the list, byte by byte.
  fileprivate func hasBytes(of text: String) -> Bool {
    contains { $0.utf8.elementsEqual(text.utf8) }
  }
}
