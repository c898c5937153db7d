/// The values that the words of a coding command give, before defaults and copying.
public struct GivenWords: Sendable, Equatable {
  /// The values, in the order of the codebook's variables.
  public private(set) var statement: Statement
  /// The words in full, as they were meant.
  public private(set) var words: [String]
  private let codebook: Codebook

  /// No values yet.
  ///
  /// - Parameter codebook: What gives the words their meaning.
  public init(codebook: Codebook) {
    statement = Statement()
    words = []
    self.codebook = codebook
  }

  /// Takes one word: a label, an entity or `variable=value`.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - allowingPrefixes: Whether the beginning of a label or an entity is enough, if only one
  ///     begins so.
  /// - Throws: ``CodingProblem`` if the word has no meaning or contradicts an earlier one.
  public mutating func take(_ word: String, allowingPrefixes: Bool) throws(CodingProblem) {
    if let (variable, value) = try codebook.assignment(word) {
      try set(variable, to: value)
      words.append("\(variable.id)=\(value)")
    } else {
      let meaning = try codebook.meaning(of: word, allowingPrefixes: allowingPrefixes)
      try set(meaning.variable, to: meaning.value)
      words.append(meaning.word)
    }
  }

  /// The complete statement.
  ///
  /// Values not given are copied from `base`; whenever a source is given, a copied speaker and via
  /// are dropped, whenever a speaker is given, a copied via is; a known speaker fills a source not
  /// given; then defaults fill what is still open.
  ///
  /// - Parameter base: The statement to copy from, or nil.
  /// - Returns: The statement, in the codebook's order.
  /// - Throws: ``CodingProblem/missing(_:)`` if a required variable has no value.
  public func completed(over base: Statement?) throws(CodingProblem) -> Statement {
    typealias Known = Variable.KnownID
    var result = base ?? Statement()
    if statement[Known.source] != nil { result[Known.speaker] = nil }
    if statement[Known.source] != nil || statement[Known.speaker] != nil { result[Known.via] = nil }
    for entry in statement.entries { result[entry.variable] = entry.value }
    if statement[Known.source] == nil, let source = sourceOfSpeaker() {
      result[Known.source] = .text(source)
    }
    for variable in codebook.variables where result[variable.id] == nil {
      guard let value = variable.defaultValue else { continue }
      result[variable.id] = variable.value(fromDefault: value)
    }
    let missing = codebook.variables.filter { !$0.isOptional && result[$0.id] == nil }
    guard missing.isEmpty else { throw .missing(missing.map(\.id)) }
    return result.ordered(by: codebook)
  }

  /// The statement of these values, nothing copied or filled in.
  ///
  /// - Returns: The statement, in the codebook's order.
  /// - Throws: ``CodingProblem/missing(_:)`` if a required variable has no value.
  public func alone() throws(CodingProblem) -> Statement {
    let missing = codebook.variables.filter { !$0.isOptional && statement[$0.id] == nil }
    guard missing.isEmpty else { throw .missing(missing.map(\.id)) }
    return statement.ordered(by: codebook)
  }

  private func sourceOfSpeaker() -> String? {
    guard case .text(let speaker)? = statement[Variable.KnownID.speaker],
      let label = codebook.entity(speaker)?.sourceLabel,
      codebook.variable(Variable.KnownID.source)?.label(label) != nil
    else { return nil }
    return label
  }

  private mutating func set(_ variable: Variable, to value: Statement.Value)
    throws(CodingProblem)
  {
    guard let earlier = statement[variable.id] else {
      statement[variable.id] = value
      return
    }
    guard case (.set(let labels), .set(let more)) = (earlier, value) else {
      throw .givenTwice(variable: variable.id, first: "\(earlier)", second: "\(value)")
    }
    statement[variable.id] = .set(variable.inOrder(labels + more))
  }
}

extension Variable {
  /// Labels of a set without repetition, in the codebook's order.
  func inOrder(_ chosen: [String]) -> [String] {
    labels.map(\.id).filter(chosen.contains)
  }

  fileprivate func value(fromDefault text: String) -> Statement.Value {
    switch scale {
    case .set:
      .set(inOrder(text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }))
    case .interval, .ratio: .number(text)
    case .nominal, .ordinal, .entity: .text(text)
    }
  }
}
