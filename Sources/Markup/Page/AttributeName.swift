/// The attributes that are kept.
enum AttributeName: UInt8, Sendable {
  case `class`, id, role, style, hidden, ariaHidden
  case name, property, itemprop, content, datetime
  case href, rel, type, lang

  /// The attribute of a name; nil if it is not kept.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> AttributeName? {
    names[name]
  }

  private static let names = NameTable<AttributeName>([
    ("class", .class), ("id", .id), ("role", .role), ("style", .style), ("hidden", .hidden),
    ("aria-hidden", .ariaHidden), ("name", .name), ("property", .property),
    ("itemprop", .itemprop), ("content", .content), ("datetime", .datetime), ("href", .href),
    ("rel", .rel), ("type", .type), ("lang", .lang), ("xml:lang", .lang),
  ])
}
