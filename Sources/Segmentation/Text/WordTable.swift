/// A map from words to values that does not change once it is made.
///
/// A dictionary would protect against keys chosen to collide, at most of the cost of a look-up; here
/// all keys come from the tables of this module, so a multiplication is hash enough.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [(key: WordKey, value: Value)?]
  private let shift: UInt64

  /// Makes a table.
  ///
  /// - Parameter values: The values of the words.
  init(_ values: [WordKey: Value]) {
    var bits = 4
    while 1 << bits < values.count * 2 { bits += 1 }
    shift = UInt64(64 - bits)
    slots = Array(repeating: nil, count: 1 << bits)
    for (key, value) in values {
      var slot = firstSlot(of: key)
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (key, value)
    }
  }

  /// The words that have values, in no order.
  var keys: [WordKey] { slots.compactMap { $0?.key } }

  subscript(key: WordKey) -> Value? {
    var slot = firstSlot(of: key)
    while let entry = slots[slot] {
      if entry.key == key { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func firstSlot(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: (key.hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
