import JSON

/// The same numbers on every run (Marsaglia, *Xorshift RNGs*, 2003).
struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

extension JSONValue {
  /// A document of any shape, its object keys all different.
  static func random(depth: Int, using random: inout Xorshift) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number(String(Int.random(in: -1000...1000, using: &random)))
    case 3: return .number(String(Double.random(in: -1e6...1e6, using: &random)))
    case 4: return .string(randomText(using: &random))
    case 5: return .array((0..<3).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      return .object(
        (0..<4).map { index in
          Member("\(index)\(randomText(using: &random))", .random(depth: depth - 1, using: &random))
        })
    }
  }

  private static func randomText(using random: inout Xorshift) -> String {
    let scalars: [Unicode.Scalar] = ["a", "z", "\"", "\\", "/", "\n", "\u{1}", "é", "Я", "€", "𝄞"]
    let count = Int.random(in: 0..<20, using: &random)
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(scalars.randomElement(using: &random) ?? "a") }
    return String(text)
  }
}
