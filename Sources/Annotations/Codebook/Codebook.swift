/// What is coded and how: variables, labels, definitions, examples.
public struct Codebook: Sendable, Equatable {
  /// The codebook's name.
  public var name: String
  /// The version, raised with every change of meaning.
  public var version: Int
  /// Whether unit 0, the headline, is coded.
  public var codesHeadline: Bool
  /// The variables, in the order in which they are asked.
  public var variables: [Variable]

  /// A codebook.
  ///
  /// - Parameters:
  ///   - name: The codebook's name.
  ///   - version: The version.
  ///   - codesHeadline: Whether unit 0, the headline, is coded.
  ///   - variables: The variables, in the order in which they are asked.
  public init(name: String, version: Int, codesHeadline: Bool, variables: [Variable]) {
    self.name = name
    self.version = version
    self.codesHeadline = codesHeadline
    self.variables = variables
  }

  /// The variable of an id, or nil.
  ///
  /// - Parameter id: The variable's id.
  /// - Returns: The variable.
  public func variable(_ id: String) -> Variable? {
    variables.first { $0.id == id }
  }

  /// The listed entity that a name means, by id or any of its names, without regard to case.
  ///
  /// Every entity variable shares the lists of all of them, so a speaker's names also serve for
  /// whoever passes a statement on.
  ///
  /// - Parameter name: An id or a name.
  /// - Returns: The entity, or nil if no entity or more than one is meant.
  public func entity(_ name: String) -> Entity? {
    let key = name.lowercased()
    var found: Entity?
    for entity in entities where entity.matches(key) {
      guard found == nil || found?.id == entity.id else { return nil }
      found = entity
    }
    return found
  }

  /// All listed entities.
  public var entities: [Entity] {
    variables.flatMap(\.entities)
  }

  /// Whether a unit of this number is coded at all.
  ///
  /// - Parameter number: The unit's number.
  /// - Returns: False for the headline where the codebook leaves it out.
  public func isCodable(_ number: Article.Unit.Number) -> Bool {
    number.value > 0 || codesHeadline
  }
}
