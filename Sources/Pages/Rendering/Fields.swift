/// What a template is filled with: names with values.
struct Fields: Sendable, ExpressibleByDictionaryLiteral {
  /// A value of a template.
  enum Value: Sendable {
    /// Text, which is escaped when it is rendered.
    case text(String)
    /// Whether a part is shown.
    case flag(Bool)
    /// A part that is shown once, with names of its own.
    case fields(Fields)
    /// A part that is shown for each item.
    case list([Fields])
    /// A template that others name.
    case template([UInt8])
  }

  private(set) var members: [(name: String, value: Value)]

  init(dictionaryLiteral elements: (String, Value)...) {
    members = elements.map { ($0.0, $0.1) }
  }

  /// Adds other fields.
  mutating func merge(_ other: Fields) {
    members += other.members
  }

  subscript(name: String) -> Value? {
    get { members.last { $0.name == name }?.value }
    set {
      members.removeAll { $0.name == name }
      if let newValue { members.append((name, newValue)) }
    }
  }
}

extension Fields.Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByBooleanLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }

  /// Text, or a part that is not shown.
  static func optional(_ text: String?) -> Self {
    text.map(Self.text) ?? .flag(false)
  }

  /// A part with names of its own, or one that is not shown.
  static func optional(_ fields: Fields?) -> Self {
    fields.map(Self.fields) ?? .flag(false)
  }

  /// A number.
  static func number(_ number: Int) -> Self { .text("\(number)") }

  /// Texts, each to be shown as `{{text}}`.
  static func texts(_ texts: [String]) -> Self { .list(texts.map { ["text": .text($0)] }) }
}
