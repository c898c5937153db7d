/// Why codings of a unit differ, as far as the codings themselves tell.
public enum DisagreementCause: Hashable, Sendable {
  /// Some found a statement and some none.
  case found
  /// A variable without order was given another value, or given by some only.
  case variable(String)
  /// An ordered variable was given values on opposite sides.
  case polarity(String)
  /// An ordered variable was given different values on one side, or one in the middle.
  case intensity(String)
  /// The statements match another number of rows, or stand on the unit beside.
  case segmentation
}

extension DisagreementCause: CustomStringConvertible {
  /// The cause in a word: the variable's id, `polarity`, `intensity`, `found` or `segmentation`.
  public var description: String {
    switch self {
    case .found: "found"
    case .variable(let id): id
    case .polarity(let id): Self.name("polarity", of: id)
    case .intensity(let id): Self.name("intensity", of: id)
    case .segmentation: "segmentation"
    }
  }

  /// Most codebooks have one ordered variable, the stance, which needs no mention.
  private static func name(_ word: String, of variable: String) -> String {
    variable == Variable.KnownID.stance ? word : "\(word) of \(variable)"
  }
}

extension DisagreementCause {
  /// The place among other causes: found first, variables in the codebook's order, then rows.
  func rank(in codebook: Codebook) -> Int {
    switch self {
    case .found: -1
    case .variable(let id), .polarity(let id), .intensity(let id):
      codebook.variables.firstIndex { $0.id == id } ?? codebook.variables.count
    case .segmentation: codebook.variables.count + 1
    }
  }

  /// Why two statements differ that are about the same.
  ///
  /// - Parameters:
  ///   - first: A statement.
  ///   - second: The statement that another annotator made.
  ///   - codebook: The variables.
  /// - Returns: The causes; none for equal statements.
  static func between(_ first: Statement, _ second: Statement, _ codebook: Codebook)
    -> [DisagreementCause]
  {
    var causes: [DisagreementCause] = []
    for entry in first.entries {
      let other = second[entry.variable]
      guard other != entry.value else { continue }
      causes.append(cause(entry, other, codebook))
    }
    for entry in second.entries where first[entry.variable] == nil {
      causes.append(.variable(entry.variable))
    }
    return causes
  }

  /// Why a value differs from that of another statement.
  private static func cause(
    _ entry: Statement.Entry, _ other: Statement.Value?, _ codebook: Codebook
  ) -> DisagreementCause {
    guard let other, let place = codebook.variables.firstIndex(where: { $0.id == entry.variable }),
      let sides = codebook.variables[place].sides(entry.value, other)
    else { return .variable(entry.variable) }
    return sides.areOpposite ? .polarity(entry.variable) : .intensity(entry.variable)
  }
}

extension Variable {
  /// On which sides of its middle two values of an ordered variable lie.
  fileprivate struct Sides {
    var left: Double
    var right: Double

    var areOpposite: Bool { left < 0 && right > 0 || left > 0 && right < 0 }
  }

  /// The sides of two values; nil where the variable has no order or a value no place in it.
  fileprivate func sides(_ first: Statement.Value, _ second: Statement.Value) -> Sides? {
    guard let left = side(first), let right = side(second) else { return nil }
    return Sides(left: left, right: right)
  }

  /// How far a value lies from the middle: of the labels, of the limits, or from zero.
  private func side(_ value: Statement.Value) -> Double? {
    switch (scale, value) {
    case (.ordinal, .text(let id)):
      var (place, count): (Int?, Int) = (nil, 0)
      for label in labels where !label.isMissing && !label.isRetired {
        if place == nil, label.id == id { place = count }
        count += 1
      }
      return place.map { Double(2 * $0 - (count - 1)) }
    case (.interval, .number(let text)), (.ratio, .number(let text)):
      guard let number = Double(text) else { return nil }
      guard let minimum, let maximum else { return number }
      return number - (minimum + maximum) / 2
    default: return nil
    }
  }
}
