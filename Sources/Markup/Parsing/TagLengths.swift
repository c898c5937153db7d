/// Finds tags with so many attributes that the parser, which compares each with all others, would
/// not come to an end.
///
/// Where a tag begins and ends depends on the quotation marks around it, and those on the version of
/// the parser. So every reading is followed at once: for each state that a parser can be in, the
/// most attributes that it can have met in the present tag.
struct TagLengths {
  /// Far more than any page's element has.
  static let maximumAttributeCount = 10_000

  /// The states that a parser can be in.
  private var states: States = []
  /// The attributes of the present tag by state, of which there are nine.
  private var counts = InlineArray<9, Int>(repeating: 0)

  /// The 1-based line in which a tag has had too many attributes; nil if none has.
  static func lineOfExcess(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > maximumAttributeCount else { return nil }
    var lengths = TagLengths()
    var offset = 0
    while offset < bytes.count {
      if lengths.states.isEmpty {
        guard let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
        offset = start
      }
      lengths.take(bytes[offset])
      if lengths.counts[State.attributeName.rawValue] > maximumAttributeCount {
        return 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
      }
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: "<"), offset < bytes.count, isLetter(bytes[offset]) {
        lengths.add(.name, 0)
      }
    }
    return nil
  }

  /// Follows every reading over a byte.
  private mutating func take(_ byte: UInt8) {
    let counted = counts
    var rest = states
    states = []
    counts[State.attributeName.rawValue] = 0
    while let state = rest.popFirst() {
      let count = counted[state.rawValue]
      var following = Self.following[Int(byte) * State.allCases.count + state.rawValue]
      while let next = following.popFirst() {
        add(next, next == .attributeName && state != next ? count + 1 : count)
      }
    }
  }

  private mutating func add(_ state: State, _ count: Int) {
    let other = states.contains(state) ? counts[state.rawValue] : 0
    counts[state.rawValue] = max(other, count)
    states.insert(state)
  }

  /// Letters, and what XML takes for letters.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// What can follow each state: all states for the first byte, then all for the next.
  private static let following: [States] = (0...UInt8.max).flatMap { byte in
    State.allCases.map { $0.following(byte) }
  }
}

/// Where in a tag a parser is.
private enum State: Int, CaseIterable {
  case name, betweenAttributes, attributeName, afterName, beforeValue, bareValue
  case valueInApostrophes, valueInQuotationMarks
  /// What older parsers pass over up to the next blank.
  case waste

  /// The states that a byte leads to; none at the tag's end.
  func following(_ byte: UInt8) -> States {
    switch (self, byte) {
    case (.valueInApostrophes, UInt8(ascii: "'")): [.betweenAttributes]
    case (.valueInQuotationMarks, UInt8(ascii: "\"")): [.betweenAttributes]
    case (.valueInApostrophes, _), (.valueInQuotationMarks, _): [self]
    case (_, UInt8(ascii: ">")): []
    case (.afterName, _) where byte.isBlank, (.beforeValue, _) where byte.isBlank: [self]
    case (.attributeName, _) where byte.isBlank: [.afterName]
    case (_, _) where byte.isBlank: [.betweenAttributes]
    case (.attributeName, UInt8(ascii: "=")), (.afterName, UInt8(ascii: "=")): [.beforeValue]
    case (.beforeValue, UInt8(ascii: "'")): [.valueInApostrophes]
    case (.beforeValue, UInt8(ascii: "\"")): [.valueInQuotationMarks]
    case (.beforeValue, _), (.bareValue, _): [.bareValue]
    case (.waste, _): [.waste]
    case (_, UInt8(ascii: "/")): [.betweenAttributes, .waste]
    case (.name, _): byte.isOfName ? [.name] : [.name, .attributeName, .waste]
    default: byte.isOfName ? [.attributeName] : [.attributeName, .waste]
    }
  }
}

/// A set of states.
private struct States: ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  init(arrayLiteral states: State...) {
    for state in states { insert(state) }
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ state: State) -> Bool { bits & 1 << UInt16(state.rawValue) != 0 }

  /// Takes a state out, if there is one.
  mutating func popFirst() -> State? {
    guard let state = State(rawValue: bits.trailingZeroBitCount) else { return nil }
    bits &= bits - 1
    return state
  }

  mutating func insert(_ state: State) { bits |= 1 << UInt16(state.rawValue) }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || 0x09...0x0D ~= self }

  /// Whether the byte is of a name for every parser.
  fileprivate var isOfName: Bool {
    switch self {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
