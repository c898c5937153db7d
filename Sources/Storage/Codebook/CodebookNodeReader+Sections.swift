import Annotations
import Files

/// Reads the parts of a codebook, each with its own keys.
extension CodebookNodeReader {
  /// Reads the whole file.
  mutating func draft(_ root: YAMLNode) -> CodebookDraft {
    var draft = CodebookDraft()
    readKeys(of: root) { (reader, key: CodebookKey, field) in
      switch key {
      case .name: draft.name = reader.text(field) ?? ""
      case .version: draft.version = reader.wholeNumber(field, least: 1) ?? 1
      case .headline: draft.codesHeadline = reader.boolean(field)
      case .variables: draft.variables = reader.someElements(field).map { reader.variable($0) }
      }
    }
    return draft
  }

  private mutating func variable(_ node: YAMLNode) -> VariableDraft {
    var draft = VariableDraft(place: node.place)
    for member in node.members ?? [] {
      guard let key = member.key.text.flatMap(VariableKey.init) else { continue }
      draft.keys[key] = member.key.place
    }
    readKeys(of: node) { (reader, key: VariableKey, field) in
      switch key {
      case .id: draft.id = reader.placedText(field)
      case .ask: draft.ask = reader.text(field)
      case .scale: draft.scale = reader.scale(field)
      case .optional: draft.isOptional = reader.boolean(field)
      case .defaultValue: draft.defaultValue = reader.defaultValue(field)
      case .per: draft.per = reader.texts(field)
      case .minimum: draft.minimum = reader.limit(field)
      case .maximum: draft.maximum = reader.limit(field)
      case .labels: draft.labels = reader.someElements(field).map { reader.label($0) }
      case .entities: draft.entities = reader.elements(field).map { reader.entity($0) }
      }
    }
    return draft
  }

  private mutating func label(_ node: YAMLNode) -> LabelDraft {
    var draft = LabelDraft()
    readKeys(of: node) { (reader, key: LabelKey, field) in
      switch key {
      case .id: draft.id = reader.placedText(field)
      case .key: draft.key = reader.placedText(field)
      case .name: draft.name = reader.text(field)
      case .define: draft.define = reader.text(field)
      case .use: draft.use = reader.text(field)
      case .avoid: draft.avoid = reader.text(field)
      case .examples: draft.examples = reader.elements(field).compactMap { reader.example($0) }
      case .missing: draft.isMissing = reader.boolean(field)
      case .retired: draft.isRetired = reader.boolean(field)
      }
    }
    return draft
  }

  private mutating func entity(_ node: YAMLNode) -> EntityDraft {
    var draft = EntityDraft()
    var attributes: [Entity.Attribute] = []
    readKeys(
      of: node,
      further: { (reader, field) in
        guard let value = reader.text(field) else { return }
        attributes.append(Entity.Attribute(key: field.key, value: value))
      },
      { (reader, key: EntityKey, field) in
        switch key {
        case .id: draft.id = reader.placedText(field)
        case .names: draft.names = reader.names(field)
        case .sourceLabel: draft.sourceLabel = reader.placedText(field)
        }
      })
    draft.attributes = attributes
    return draft
  }

  private mutating func example(_ node: YAMLNode) -> Placed<Label.Example>? {
    var text: String?
    var article: String?
    var unit: Placed<Int>?
    readKeys(of: node) { (reader, key: ExampleKey, field) in
      switch key {
      case .text: text = reader.text(field)
      case .article: article = reader.article(field)
      case .unit:
        unit = reader.wholeNumber(field, least: 0).map { Placed(value: $0, place: field.place) }
      }
    }
    if let unit, node[ExampleKey.article.rawValue] == nil {
      note(.example(.unitWithoutArticle), at: unit.place)
    }
    return text.map {
      Placed(value: .init(text: $0, article: article, unit: unit?.value), place: node.place)
    }
  }

  private mutating func article(_ field: CodebookField) -> String? {
    guard let text = text(field) else { return nil }
    if Article.ID(text) == nil { note(.example(.illegalArticle(text)), at: field.place) }
    return text
  }

  private mutating func scale(_ field: CodebookField) -> Scale? {
    guard let text = text(field) else { return nil }
    let scale = Scale(rawValue: text)
    if scale == nil { note(.value(.unknownScale(text)), at: field.place) }
    return scale
  }

  private mutating func limit(_ field: CodebookField) -> Placed<Double>? {
    number(field).map { Placed(value: $0, place: field.place) }
  }

  /// One value, or a list of labels, which is kept as the words of a coding command would have it.
  private mutating func defaultValue(_ field: CodebookField) -> Placed<String>? {
    guard field.node.elements != nil else { return placedText(field) }
    let labels = someElements(field).compactMap { text(CodebookField(key: field.key, node: $0)) }
    guard !labels.isEmpty else { return nil }
    return Placed(value: labels.joined(separator: ","), place: field.place)
  }
}
