public import Agreement
public import Annotations

/// What annotators can agree on: whether there is a statement, whether an article belongs to the
/// study, or the value of a variable.
public enum RatedQuestion: Sendable, Equatable {
  /// Whether a unit holds a statement: `yes` or `no` of every unit looked at.
  case found
  /// Whether an article has to do with the question: `yes` or `no`, one unit an article.
  case relevant
  /// The value of a variable, among statements only.
  case variable(Variable)

  /// What a rating presupposes, as output names it.
  public enum Stage: String, Sendable {
    /// Nothing but that the unit was looked at.
    case found
    /// Nothing at all.
    case relevant
    /// That a statement was found.
    case givenFound = "given-found"
  }

  /// The answers to ``found`` and ``relevant``.
  enum YesOrNo: String, CaseIterable {
    case yes
    case no
  }

  /// The question of a name.
  ///
  /// - Parameters:
  ///   - name: `found`, `relevant` or the id of a variable.
  ///   - codebook: The variables.
  ///
  /// Nil if the codebook has no such variable.
  public init?(named name: String, in codebook: Codebook) {
    switch name {
    case "found": self = .found
    case "relevant": self = .relevant
    default:
      guard let variable = codebook.variable(name) else { return nil }
      self = .variable(variable)
    }
  }

  /// Every question that a codebook asks.
  ///
  /// - Parameter codebook: The variables.
  /// - Returns: ``found``, ``relevant``, then the variables that a study of stance is about, then
  ///   the others in their order.
  public static func all(in codebook: Codebook) -> [RatedQuestion] {
    let leading = leadingVariables.compactMap(codebook.variable)
    let rest = codebook.variables.filter { !leadingVariables.contains($0.id) }
    return [.found, .relevant] + (leading + rest).map(RatedQuestion.variable)
  }

  /// The variables that a study of stance is about: who holds it, on what, and which.
  private static let leadingVariables = ["source", "target", "stance"]

  /// `found`, `relevant` or the id of the variable.
  public var name: String {
    switch self {
    case .found: "found"
    case .relevant: "relevant"
    case .variable(let variable): variable.id
    }
  }

  /// What a rating presupposes.
  public var stage: Stage {
    switch self {
    case .found: .found
    case .relevant: .relevant
    case .variable: .givenFound
    }
  }

  /// What the values mean to each other.
  public var level: MeasurementLevel {
    guard case .variable(let variable) = self else { return .nominal }
    switch variable.scale {
    case .nominal, .entity: return .nominal
    case .ordinal: return .ordinal
    case .interval: return .interval
    case .ratio: return .ratio
    case .set: return .masi
    }
  }

  /// The values that can be compared, in their order; empty if they are not known beforehand.
  var declaredValues: [String] {
    switch self {
    case .found, .relevant: YesOrNo.allCases.map(\.rawValue)
    case .variable(let variable): variable.labels.filter { !$0.isMissing }.map(\.id)
    }
  }

  /// The value that is written where an annotator gives none.
  var defaultValue: String? {
    guard case .variable(let variable) = self else { return nil }
    return variable.defaultValue
  }

  /// The rating in an answer: its one value, or the members of its set.
  func rating(of answer: [String]) -> String? {
    if level.hasSets { return answer.joined(separator: "|") }
    return answer.count == 1 ? answer.first : nil
  }
}
