/// The classes of scalars that the rules tell apart.
enum ScalarKind: UInt8 {
  /// Unicode's `White_Space`.
  case space
  /// A small letter.
  case lower
  /// A capital.
  case upper
  /// A letter of a script without capitals.
  case uncased
  case digit
  /// `(`, `[`, `{`: opening brackets.
  case openBracket
  /// `)`, `]`, `}`: closing brackets.
  case closeBracket
  /// A quotation mark, which languages use on either side.
  case quote
  /// `-`, `–`, `—` and their kin.
  case dash
  /// `•` and its kin, which begin an item of a list.
  case bullet
  /// A mark that belongs to the scalar before it.
  case mark
  /// Everything else.
  case other

  var isLetter: Bool { self == .lower || self == .upper || self == .uncased }

  /// Whether it is a kind of letter or a digit.
  var isWord: Bool { isLetter || self == .digit }

  /// The kind of one of the first 128 scalars.
  ///
  /// - Parameter ascii: Its code.
  @inline(__always)
  init(ascii: UInt8) {
    switch ascii {
    case 0x09...0x0D, 0x20: self = .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closeBracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): self = .quote
    case UInt8(ascii: "-"): self = .dash
    case UInt8(ascii: "*"): self = .bullet
    default: self = .other
    }
  }

  /// The kind of a scalar beyond ASCII.
  @inline(__always)
  init(_ value: UInt32) {
    // Russian and Ukrainian need no table.
    switch value {
    case 0x0430...0x045F: self = .lower
    case 0x0400...0x042F: self = .upper
    default: self = Self.rarer(value)
    }
  }

  // Not inlined, or each caller would prepare for Unicode's tables before it knows that it has to.
  @inline(never)
  private static func rarer(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x2010...0x2015, 0x2212: .dash
    case 0x2018...0x201F, 0x00AB, 0x00BB, 0x2039, 0x203A: .quote
    case 0x301D...0x301F, 0xFF02: .quote
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x25AA, 0x25CF, 0x25E6, 0x00B7: .bullet
    case 0x2026, 0x20A0...0x20C0: .other
    case 0..<UInt32(western.count): western[Int(value)]
    default: ScalarKind(propertiesOf: value)
    }
  }

  /// The kinds of the scalars of Latin and Greek, since asking Unicode's tables takes long.
  private static let western = (0..<0x400).map { ScalarKind(propertiesOf: $0) }

  private init(propertiesOf value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .other
      return
    }
    let properties = scalar.properties
    guard !properties.isWhitespace else {
      self = .space
      return
    }
    switch properties.generalCategory {
    case .lowercaseLetter: self = .lower
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .otherLetter, .modifierLetter: self = .uncased
    case .decimalNumber, .letterNumber, .otherNumber: self = .digit
    case .openPunctuation: self = .openBracket
    case .closePunctuation: self = .closeBracket
    case .dashPunctuation: self = .dash
    case .nonspacingMark, .enclosingMark, .spacingMark: self = .mark
    default: self = .other
    }
  }
}
