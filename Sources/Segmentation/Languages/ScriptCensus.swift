/// Counts Latin and Cyrillic letters until they are enough to tell a ``Script``.
struct ScriptCensus {
  /// A few letters tell the script; in 200, Ukrainian has several of its own.
  private static let enough = 200
  private static let enoughLatin = 20

  /// The script, once that is certain.
  private(set) var script: Script?
  private var latin = 0
  private var cyrillic = 0

  var scriptSoFar: Script { cyrillic > latin ? .cyrillic : .latin }

  /// Counts a scalar.
  mutating func count(_ scalar: Scalar) {
    switch scalar.value {
    case 0x0404, 0x0406, 0x0407, 0x0454, 0x0456, 0x0457, 0x0490, 0x0491: script = .ukrainian
    case 0x0400...0x04FF: cyrillic += 1
    default: latin += scalar.kind.isLetter ? 1 : 0
    }
    decide()
  }

  /// Counts sixteen bytes at once, unless their scalars have to be counted one by one.
  ///
  /// - Parameters:
  ///   - lanes: The bytes.
  ///   - next: The bytes from the second one on.
  /// - Returns: Whether they were counted.
  @inline(__always)
  mutating func count(_ lanes: ByteLanes, followedBy next: ByteLanes) -> Bool {
    let leads = lanes.within(0xD0, 0xD3)
    // Dashes and most quotation marks begin like this, and no letters.
    let punctuation = lanes.equal(to: 0xE2) .& next.equal(to: 0x80)
    guard lanes.atLeast(0xC0).bits == (leads .| punctuation).bits else { return false }
    latin += lanes.letters.count
    cyrillic += leads.count
    if Self.ukrainianLetters(lanes, next).bits != 0 { script = .ukrainian }
    decide()
    return true
  }

  private mutating func decide() {
    guard script == nil, latin >= Self.enoughLatin || latin + cyrillic >= Self.enough else {
      return
    }
    script = scriptSoFar
  }

  /// `Є`, `І`, `Ї`, `є`, `і`, `ї`, `Ґ`, `ґ`.
  @inline(__always)
  private static func ukrainianLetters(_ lanes: ByteLanes, _ next: ByteLanes) -> ByteLanes.Matches {
    let capitals = next.equal(to: 0x84) .| next.within(0x86, 0x87)
    let small = next.equal(to: 0x94) .| next.within(0x96, 0x97)
    return lanes.equal(to: 0xD0) .& capitals .| lanes.equal(to: 0xD1) .& small
      .| lanes.equal(to: 0xD2) .& next.within(0x90, 0x91)
  }
}
