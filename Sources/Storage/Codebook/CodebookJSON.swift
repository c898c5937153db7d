public import Annotations
public import JSON

extension JSONWriter {
  /// Writes a codebook with the keys and in the shape of its YAML; what is absent is left out.
  ///
  /// - Parameter codebook: The codebook.
  public mutating func write(_ codebook: Codebook) {
    beginObject()
    write(CodebookKey.name, codebook.name)
    key(CodebookKey.version.rawValue)
    int(codebook.version)
    key(CodebookKey.headline.rawValue)
    bool(codebook.codesHeadline)
    writeList(CodebookKey.variables, codebook.variables) { $0.write($1) }
    endObject()
  }

  private mutating func write(_ variable: Variable) {
    beginObject()
    write(VariableKey.id, variable.id)
    write(VariableKey.ask, variable.ask)
    write(VariableKey.scale, variable.scale.rawValue)
    writeTrue(VariableKey.optional, variable.isOptional)
    writeDefault(of: variable)
    writeList(VariableKey.per, variable.per) { $0.string($1) }
    write(VariableKey.minimum, variable.minimum)
    write(VariableKey.maximum, variable.maximum)
    writeList(VariableKey.labels, variable.labels) { $0.write($1) }
    writeList(VariableKey.entities, variable.entities) { $0.write($1) }
    endObject()
  }

  private mutating func writeDefault(of variable: Variable) {
    guard let text = variable.defaultValue else { return }
    switch variable.scale {
    case .interval, .ratio: write(VariableKey.defaultValue, Double(text))
    case .nominal, .ordinal, .entity: write(VariableKey.defaultValue, text)
    case .set:
      let labels = text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
      writeList(VariableKey.defaultValue, labels) { $0.string($1) }
    }
  }

  private mutating func write(_ label: Label) {
    beginObject()
    write(LabelKey.id, label.id)
    write(LabelKey.key, label.key)
    write(LabelKey.name, label.name)
    write(LabelKey.define, label.define)
    write(LabelKey.use, label.use)
    write(LabelKey.avoid, label.avoid)
    writeList(LabelKey.examples, label.examples) { $0.write($1) }
    writeTrue(LabelKey.missing, label.isMissing)
    writeTrue(LabelKey.retired, label.isRetired)
    endObject()
  }

  private mutating func write(_ example: Label.Example) {
    beginObject()
    write(ExampleKey.text, example.text)
    write(ExampleKey.article, example.article)
    if let unit = example.unit {
      key(ExampleKey.unit.rawValue)
      int(unit)
    }
    endObject()
  }

  private mutating func write(_ entity: Entity) {
    beginObject()
    write(EntityKey.id, entity.id)
    writeList(EntityKey.names, entity.names) { $0.string($1) }
    write(EntityKey.sourceLabel, entity.sourceLabel)
    for attribute in entity.attributes {
      key(attribute.key)
      string(attribute.value)
    }
    endObject()
  }

  private mutating func write(_ name: some CodebookKeys, _ text: String?) {
    guard let text else { return }
    key(name.rawValue)
    string(text)
  }

  private mutating func write(_ name: some CodebookKeys, _ number: Double?) {
    guard let number else { return }
    key(name.rawValue)
    raw(decimal(number))
  }

  private mutating func writeTrue(_ name: some CodebookKeys, _ isTrue: Bool) {
    guard isTrue else { return }
    key(name.rawValue)
    bool(true)
  }

  private mutating func writeList<Element>(
    _ name: some CodebookKeys, _ elements: [Element], _ write: (inout Self, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name.rawValue)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
