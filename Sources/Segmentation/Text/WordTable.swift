/// A map from words to values.
///
/// A dictionary would protect against keys chosen to collide, at most of the cost of a look-up; here
/// all keys come from the tables of this module, so a multiplication is hash enough.
struct WordTable<Value: Sendable>: Sendable {
  /// The keys, apart from the values, so that a search touches few bytes.
  private var slots: [WordKey]
  private var values: [Value?]
  private let shift: UInt64

  /// Makes an empty table.
  ///
  /// - Parameter capacity: The most words that will be put in.
  init(capacity: Int) {
    var bits = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = UInt64(64 - bits)
    slots = Array(repeating: .empty, count: 1 << bits)
    values = Array(repeating: nil, count: 1 << bits)
  }

  /// The words that have values, in no order.
  var keys: [WordKey] { slots.filter { !$0.isEmpty } }

  /// Whether a word has a value.
  @inline(__always)
  func contains(_ key: WordKey) -> Bool { !slots[slot(of: key)].isEmpty }

  @inline(__always)
  subscript(key: WordKey) -> Value? {
    get { values[slot(of: key)] }
    set {
      let slot = slot(of: key)
      slots[slot] = key
      values[slot] = newValue
    }
  }

  /// Where a key stands, or the free slot where it would.
  @inline(__always)
  private func slot(of key: WordKey) -> Int {
    let hash = key.hash &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while !slots[slot].isEmpty, slots[slot] != key { slot = (slot &+ 1) & (slots.count &- 1) }
    return slot
  }
}
