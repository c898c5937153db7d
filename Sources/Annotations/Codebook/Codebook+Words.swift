extension Codebook {
  /// A word with the variable and the value it stands for.
  struct Meaning {
    var variable: Variable
    var value: Statement.Value
    /// The word in full.
    var word: String
  }

  /// Reads `variable=value`; nil if the word has no `=`.
  func assignment(_ word: String) throws(CodingProblem) -> (Variable, Statement.Value)? {
    guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = String(word[..<sign])
    guard let variable = variable(name) else {
      throw .unknownVariable(name, candidates: variables.map(\.id))
    }
    let text = String(word[word.utf8.index(after: sign)...])
    return (variable, try value(text, of: variable))
  }

  /// A value of a variable from its text.
  ///
  /// - Parameters:
  ///   - text: What was typed after the `=`.
  ///   - variable: The variable.
  /// - Returns: The value as it is stored.
  /// - Throws: ``CodingProblem`` if the variable does not take it.
  public func value(_ text: String, of variable: Variable) throws(CodingProblem) -> Statement.Value
  {
    guard !text.isEmpty else { throw .emptyValue(variable: variable.id) }
    switch variable.scale {
    case .nominal, .ordinal:
      return .text(try variable.usableLabel(text))
    case .set:
      var labels: [String] = []
      for part in text.utf8.split(separator: UInt8(ascii: ",")) {
        labels.append(try variable.usableLabel(String(Substring(part))))
      }
      guard !labels.isEmpty else { throw .emptyValue(variable: variable.id) }
      return .set(variable.inOrder(labels))
    case .interval, .ratio:
      return .number(try variable.number(text))
    case .entity:
      let name = canonicalName(text)
      guard !name.isEmpty else { throw .emptyValue(variable: variable.id) }
      return .text(entity(name)?.id ?? name)
    }
  }

  /// What a bare word stands for: a label, else an entity, else (if allowed) what alone begins so.
  func meaning(of word: String, allowingPrefixes: Bool) throws(CodingProblem) -> Meaning {
    if let (variable, label) = labelled(word) {
      guard !label.isRetired else { throw .retiredLabel(word, variable: variable.id) }
      return meaning(of: label, in: variable)
    }
    let key = canonicalName(word).lowercased()
    let matching = named { $0.matches(key) }
    if let only = matching.first, matching.count == 1 { return only }
    if matching.count > 1 { throw .ambiguousWord(word, candidates: matching.map(\.word)) }
    guard allowingPrefixes, !word.isEmpty else {
      throw .unknownWord(word, candidates: codingWords)
    }
    let beginning = meanings(beginningWith: word)
    if let only = beginning.first, beginning.count == 1 { return only }
    if beginning.isEmpty { throw .unknownWord(word, candidates: codingWords) }
    throw .ambiguousWord(word, candidates: beginning.map(\.word))
  }

  /// Every label in use and every entity's id.
  public var codingWords: [String] {
    variables.flatMap { variable in
      variable.labels.filter { !$0.isRetired }.map(\.id) + variable.entities.map(\.id)
    }
  }

  private func labelled(_ word: String) -> (Variable, Label)? {
    for variable in variables {
      if let label = variable.label(word) { return (variable, label) }
    }
    return nil
  }

  private func named(where isMeant: (Entity) -> Bool) -> [Meaning] {
    variables.flatMap { variable in
      variable.entities.filter(isMeant).map {
        Meaning(variable: variable, value: .text($0.id), word: $0.id)
      }
    }
  }

  private func meanings(beginningWith word: String) -> [Meaning] {
    let key = word.lowercased()
    let labels = variables.flatMap { variable in
      variable.labels.filter { !$0.isRetired && $0.id.lowercased().hasPrefix(key) }
        .map { meaning(of: $0, in: variable) }
    }
    return labels
      + named { entity in
        ([entity.id] + entity.names).contains { $0.lowercased().hasPrefix(key) }
      }
  }

  private func meaning(of label: Label, in variable: Variable) -> Meaning {
    let value: Statement.Value = variable.scale == .set ? .set([label.id]) : .text(label.id)
    return Meaning(variable: variable, value: value, word: label.id)
  }
}

extension Variable {
  /// The label of an id, if it may still be used.
  fileprivate func usableLabel(_ text: String) throws(CodingProblem) -> String {
    guard let label = label(text) else {
      throw .unknownLabel(
        text, variable: id, candidates: labels.filter { !$0.isRetired }.map(\.id))
    }
    guard !label.isRetired else { throw .retiredLabel(text, variable: id) }
    return label.id
  }

  /// A number within the variable's limits, as JSON writes it.
  fileprivate func number(_ text: String) throws(CodingProblem) -> String {
    guard let value = Double(text), value.isFinite, text.utf8.allSatisfy(isPartOfDecimal) else {
      throw .notANumber(text, variable: id)
    }
    if value < minimum ?? -.infinity || value > maximum ?? .infinity {
      throw .outOfRange(text, variable: id, minimum: minimum, maximum: maximum)
    }
    return decimal(value)
  }
}

/// A number as JSON writes it, without a fraction where there is none.
///
/// - Parameter value: A finite number.
/// - Returns: The shortest decimal text that reads back as the same number.
public func decimal(_ value: Double) -> String {
  if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
  return "\(value)"
}

private func isPartOfDecimal(_ byte: UInt8) -> Bool {
  (48...57).contains(byte) || byte == 43 || byte == 45 || byte == 46
}
