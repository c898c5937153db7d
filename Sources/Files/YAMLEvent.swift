internal import CYAML

/// A step of a YAML stream, with places as the library counts them.
struct YAMLEvent {
  /// What the step is.
  enum Kind {
    case scalar(String, YAMLNode.ScalarStyle)
    case alias(String)
    case sequenceStart
    case mappingStart
    case end
    case documentStart
    case streamEnd
    case other
  }

  let kind: Kind
  /// The name after `&`.
  let anchor: String?
  /// What stands after `!`.
  let tag: String?
  /// The scalars before its first character.
  let start: Int
  /// The scalars before its end.
  let end: Int

  /// Copies what the library is about to free.
  init(_ event: yaml_event_t) {
    start = event.start_mark.index
    end = event.end_mark.index
    let data = event.data
    switch event.type {
    case YAML_SCALAR_EVENT:
      kind = .scalar(Self.text(of: data.scalar), Self.style(data.scalar.style))
      (anchor, tag) = (Self.text(data.scalar.anchor), Self.text(data.scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (anchor, tag) = (Self.text(data.sequence_start.anchor), Self.text(data.sequence_start.tag))
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (anchor, tag) = (Self.text(data.mapping_start.anchor), Self.text(data.mapping_start.tag))
    default:
      kind = Self.plainKind(of: event)
      (anchor, tag) = (nil, nil)
    }
  }

  private static func plainKind(of event: yaml_event_t) -> Kind {
    switch event.type {
    case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .end
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  private static func text(of scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar)
    -> String
  {
    // A double-quoted scalar may hold a NUL, so its length counts, not its terminator.
    String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.ScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }
}
