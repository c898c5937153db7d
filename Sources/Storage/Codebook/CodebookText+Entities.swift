import Annotations
import Files

extension CodebookText {
  /// Lists an entity at the end of a variable's entities.
  ///
  /// - Parameters:
  ///   - id: The entity's id.
  ///   - names: The names it goes by; they are stored as ``canonicalName(_:)`` has them.
  ///   - variable: The variable's id.
  /// - Throws: ``CodebookEditError`` if the variable takes no entities, or the id or a name cannot
  ///   be used.
  public mutating func addEntity(
    _ id: String, names: [String], to variable: String
  ) throws(CodebookEditError) {
    let index = codebook.variables.firstIndex { $0.id == variable && $0.scale == .entity }
    guard let index else {
      let candidates = codebook.variables.filter { $0.scale == .entity }.map(\.id)
      throw .notAnEntityVariable(variable, candidates: candidates)
    }
    var entity = Entity(id: id)
    entity.names = names.map(canonicalName)
    guard !id.isEmpty, !entity.names.contains("") else { throw .emptyName }
    var expected = codebook
    expected.variables[index].entities.append(entity)
    let written = entity.names.map(YAMLScalar.written).joined(separator: ", ")
    let element =
      "{id: \(YAMLScalar.written(id))" + (written.isEmpty ? "" : ", names: [\(written)]") + "}"
    try apply(
      addition(of: element, as: VariableKey.entities.rawValue, to: variableNodes[index]),
      expecting: expected, at: "the list of entities of '\(variable)'")
  }

  /// Gives a listed entity one more name.
  ///
  /// - Parameters:
  ///   - name: The name; it is stored as ``canonicalName(_:)`` has it.
  ///   - entity: The entity's id.
  /// - Throws: ``CodebookEditError`` if there is no such entity or the name means one already.
  public mutating func addName(_ name: String, to entity: String) throws(CodebookEditError) {
    guard let position = position(ofEntity: entity) else {
      throw .unknownEntity(entity, candidates: codebook.entities.map(\.id))
    }
    let name = canonicalName(name)
    guard !name.isEmpty else { throw .emptyName }
    if let known = codebook.entity(name) { throw .alreadyNamed(name, entity: known.id) }
    var expected = codebook
    expected.variables[position.variable].entities[position.entity].names.append(name)
    let node = variableNodes[position.variable][VariableKey.entities.rawValue]?.elements?[
      position.entity]
    let edits = node.map {
      addition(of: YAMLScalar.written(name), as: EntityKey.names.rawValue, to: $0)
    }
    try apply(edits ?? [nil], expecting: expected, at: "the entity '\(entity)'")
  }

  private func position(ofEntity id: String) -> (variable: Int, entity: Int)? {
    for (variable, candidate) in codebook.variables.enumerated() {
      let entity = candidate.entities.firstIndex { $0.id == id }
      if let entity { return (variable, entity) }
    }
    return nil
  }

  /// Adds an element to the list of a key, which is made if the mapping does not have it.
  private func addition(of element: String, as key: String, to mapping: YAMLNode) -> [ByteEdit?] {
    let layout = YAMLLayout(bytes)
    if let list = mapping[key] { return layout.adding(element, to: list) }
    return [layout.adding(key, holding: element, to: mapping)]
  }
}
