/// One row that an annotator records on a unit: who holds which position toward what.
public struct Statement: Sendable, Hashable {
  /// A variable with its value.
  public struct Entry: Sendable, Hashable {
    /// The variable's id.
    public var variable: String
    /// The value.
    public var value: Value
  }

  /// What a variable is given.
  public enum Value: Sendable, Hashable {
    /// A label's id, an entity's id or an entity's name.
    case text(String)
    /// A number, as it is written in JSON.
    case number(String)
    /// Several labels, in the codebook's order.
    case set([String])
  }

  /// The values, in the codebook's order of variables.
  public private(set) var entries: [Entry]

  /// A statement without values.
  public init() {
    entries = []
  }

  /// The value of a variable, or nil if it was not given.
  public subscript(variable: String) -> Value? {
    get { entries.first { $0.variable == variable }?.value }
    set {
      let index = entries.firstIndex { $0.variable == variable }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(variable: variable, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The statement with its values in a codebook's order; values of other variables come last.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: The same values in order.
  public func ordered(by codebook: Codebook) -> Statement {
    // Statements are recorded in order, and only a later codebook has its variables in another one.
    guard !isOrdered(by: codebook) else { return self }
    var rest = self
    var sorted = Statement()
    for variable in codebook.variables {
      guard let value = rest[variable.id] else { continue }
      sorted.entries.append(Entry(variable: variable.id, value: value))
      rest[variable.id] = nil
    }
    sorted.entries += rest.entries
    return sorted
  }

  /// Whether all values are of a codebook's variables, in their order.
  func isOrdered(by codebook: Codebook) -> Bool {
    var place = 0
    for variable in codebook.variables where place < entries.count {
      if entries[place].variable == variable.id { place += 1 }
    }
    return place == entries.count
  }
}

extension Statement.Value: CustomStringConvertible {
  /// The value as it is typed: a set's labels joined by commas.
  public var description: String {
    switch self {
    case .text(let text), .number(let text): text
    case .set(let labels): labels.joined(separator: ",")
    }
  }
}
