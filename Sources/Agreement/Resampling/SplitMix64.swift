/// The generator of all randomness here: 64 bits at a time, the same on every machine.
///
/// Each step adds 0x9E3779B97F4A7C15 to the state s, then gives z after z = s,
/// z = (z ⊕ z≫30) × 0xBF58476D1CE4E5B9, z = (z ⊕ z≫27) × 0x94D049BB133111EB, z = z ⊕ z≫31, all
/// modulo 2⁶⁴; the first state is the seed.
/// Source: Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators* (2014).
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// A generator that begins anew.
  ///
  /// - Parameter seed: Where it begins.
  public init(seed: UInt64) {
    state = seed
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A multiple of 2⁻⁵³ from 0 up, below 1: the upper 53 bits of the next number.
  @inline(__always)
  mutating func nextFraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number from 0 up, below a limit above zero, each alike.
  ///
  /// The upper half of the 128-bit product of the next number and the limit; drawn again where the
  /// lower half is less than 2⁶⁴ modulo the limit.
  /// Source: Lemire, *Fast Random Integer Generation in an Interval* (2019).
  ///
  /// - Parameter limit: The limit; a limit below 1 gives 0.
  /// - Returns: The number.
  public mutating func next(below limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    let bound = UInt64(limit)
    let uneven = (0 &- bound) % bound
    while true {
      let product = bound.multipliedFullWidth(by: next())
      if product.low >= uneven { return Int(product.high) }
    }
  }

  /// A list in random order, each order alike.
  ///
  /// Source: Durstenfeld, *Algorithm 235: Random permutation* (1964).
  ///
  /// - Parameter list: The list.
  /// - Returns: The same elements.
  public mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for last in list.indices.dropFirst().reversed() { list.swapAt(last, next(below: last + 1)) }
    return list
  }
}
