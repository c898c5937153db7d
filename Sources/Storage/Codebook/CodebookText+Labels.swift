import Annotations
import Files

/// Where the text names labels.
extension CodebookText {
  typealias LabelPosition = (variable: Int, label: Int)

  func position(ofLabel id: String) throws(CodebookEditError) -> LabelPosition {
    guard let position = codebook.position(ofLabel: id) else {
      throw .unknownLabel(id, candidates: codebook.variables.flatMap(\.labels).map(\.id))
    }
    return position
  }

  func isRetired(_ position: LabelPosition) -> Bool {
    codebook.variables[position.variable].labels[position.label].isRetired
  }

  func labelNode(_ position: LabelPosition) -> YAMLNode? {
    variableNodes[position.variable][VariableKey.labels.rawValue]?.elements?[position.label]
  }

  /// The variables' nodes.
  ///
  /// There are as many of them, and of their labels and entities, as the codebook has, because the
  /// text was read without a problem.
  var variableNodes: [YAMLNode] {
    YAMLDocument(parsing: bytes).root?[CodebookKey.variables.rawValue]?.elements ?? []
  }

  /// Replaces a scalar's text; nil if it is written in another way.
  func replacement(of text: String, in node: YAMLNode?, with other: String) -> ByteEdit? {
    node.flatMap { YAMLLayout(bytes).replacing(text, in: $0, with: other) }
  }

  /// Writes `retired: true` into a label, behind its id.
  func retirement(of position: LabelPosition) -> ByteEdit? {
    guard let label = labelNode(position), let id = label[LabelKey.id.rawValue] else { return nil }
    if let retired = label[LabelKey.retired.rawValue] {
      return replacement(of: "false", in: retired, with: "true")
    }
    return YAMLLayout(bytes).adding("\(LabelKey.retired.rawValue): true", to: label, behind: id)
  }

  /// Names another label where a default or an entity names one.
  func redirection(
    of label: String, to other: String, ofVariableAt index: Int
  ) -> [ByteEdit?] {
    let nodes = variableNodes
    var edits: [ByteEdit?] = []
    if let node = nodes[index][VariableKey.defaultValue.rawValue] {
      for node in node.elements ?? [node] {
        guard let text = node.text, text.commaSeparated.contains(label) else { continue }
        let changed = text.replacingLabel(label, with: other)
        edits.append(replacement(of: text, in: node, with: changed))
      }
    }
    guard codebook.variables[index].id == Variable.KnownID.source else { return edits }
    for entity in nodes.flatMap({ $0[VariableKey.entities.rawValue]?.elements ?? [] }) {
      guard let node = entity[EntityKey.sourceLabel.rawValue], node.text == label else { continue }
      edits.append(replacement(of: label, in: node, with: other))
    }
    return edits
  }
}
