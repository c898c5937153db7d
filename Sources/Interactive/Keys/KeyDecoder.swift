internal import Screens

/// Turns the bytes that a terminal sends into keys.
///
/// What it does not know (keys with modifiers, answers of the terminal, the mouse) is dropped whole:
/// the letters at the end of a sequence must not act as keys.
struct KeyDecoder {
  /// What some bytes stand for.
  enum Stroke: Equatable {
    /// A key.
    case key(Key)
    /// The mark before pasted text.
    case pasteStart
  }

  private enum State {
    case idle
    /// After an escape; after two of them, the key belongs to the first one.
    case escape(isSecond: Bool)
    /// In a control sequence, after its introducer.
    case control([UInt8])
    /// After the escape sequence before a function key.
    case singleShift
    /// In a string for the terminal; whether its last byte was an escape.
    case string(endsInEscape: Bool)
    /// So many bytes follow that mean nothing here.
    case skipping(Int)
    /// In a character of several bytes, so many of which are missing.
    case character([UInt8], missing: Int)
  }

  private static let escape: UInt8 = 0x1B
  /// No sequence that a keyboard sends is longer.
  private static let longestSequence = 64

  private var state = State.idle
  /// Whether the sequence being read follows another escape.
  private var isModified = false

  /// How many milliseconds the next byte may take; nil if a key is complete.
  var patience: Int? {
    switch state {
    case .idle: nil
    case .escape: 30
    default: 200
    }
  }

  /// Takes the next byte; gives what is complete with it.
  mutating func take(_ byte: UInt8) -> Stroke? {
    switch state {
    case .idle: start(byte)
    case .escape(let isSecond): afterEscape(byte, isSecond: isSecond)
    case .control(let bytes): inControl(bytes, byte)
    case .singleShift: ended(KeyDecoder.shiftedKey(byte).map(Stroke.key))
    case .string(let endsInEscape): inString(byte, endsInEscape: endsInEscape)
    case .skipping(let count): skip(count - 1)
    case .character(let bytes, let missing): inCharacter(bytes, missing: missing, byte)
    }
  }

  /// Ends what is incomplete, because no byte came in time: an escape was the key itself.
  mutating func giveUp() -> Stroke? {
    defer { reset() }
    guard case .escape = state else { return nil }
    return .key(.escape)
  }

  private mutating func reset() {
    state = .idle
    isModified = false
  }

  /// Ends a sequence; one after two escapes is a key held together with another.
  private mutating func ended(_ stroke: Stroke?) -> Stroke? {
    defer { reset() }
    return isModified ? nil : stroke
  }

  private mutating func start(_ byte: UInt8) -> Stroke? {
    switch byte {
    case Self.escape:
      state = .escape(isSecond: false)
      return nil
    case 0x20...0x7E: return .key(.text(Unicode.Scalar(byte)))
    case 0...0x1F, 0x7F: return .key(Self.controlKey(byte))
    case 0xC2...0xF4:
      state = .character([byte], missing: (~byte).leadingZeroBitCount - 1)
      return nil
    default: return nil
    }
  }

  private mutating func afterEscape(_ byte: UInt8, isSecond: Bool) -> Stroke? {
    isModified = isSecond
    switch byte {
    case Self.escape: state = .escape(isSecond: true)
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(endsInEscape: false)
    case 0xC2...0xF4: state = .skipping((~byte).leadingZeroBitCount - 1)
    default: reset()
    }
    return nil
  }

  private mutating func inControl(_ bytes: [UInt8], _ byte: UInt8) -> Stroke? {
    // The Linux console marks its first function keys by a second bracket.
    if bytes.isEmpty, byte == UInt8(ascii: "[") {
      state = .control([byte])
      return nil
    }
    switch byte {
    case Self.escape: state = .escape(isSecond: false)
    case 0x20...0x3F where bytes.count < Self.longestSequence: state = .control(bytes + [byte])
    case UInt8(ascii: "M") where bytes.isEmpty: state = .skipping(3)
    case 0x40...0x7E: return ended(Self.stroke(bytes, final: byte))
    default: reset()
    }
    return nil
  }

  private mutating func inString(_ byte: UInt8, endsInEscape: Bool) -> Stroke? {
    if byte == 0x07 || endsInEscape && byte == UInt8(ascii: "\\") {
      reset()
    } else {
      state = .string(endsInEscape: byte == Self.escape)
    }
    return nil
  }

  private mutating func skip(_ left: Int) -> Stroke? {
    state = .skipping(left)
    if left <= 0 { reset() }
    return nil
  }

  private mutating func inCharacter(_ bytes: [UInt8], missing: Int, _ byte: UInt8) -> Stroke? {
    guard byte & 0xC0 == 0x80 else {
      reset()
      return start(byte)
    }
    guard missing == 1 else {
      state = .character(bytes + [byte], missing: missing - 1)
      return nil
    }
    reset()
    var decoder = UTF8()
    var iterator = (bytes + [byte]).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator),
      scalar.properties.generalCategory != .control
    else { return nil }
    return .key(.text(scalar))
  }
}
