/// A map from words to values.
///
/// A dictionary would protect against keys chosen to collide, at most of the cost of a look-up; here
/// all keys come from the tables of this module, so a multiplication is hash enough.
struct WordTable<Value: Sendable>: Sendable {
  /// The keys, apart from the values, so that a search touches few bytes.
  private var slots: [WordKey]
  private var values: [Value?]
  /// Eight bits for each slot, of which each word sets one.
  ///
  /// Most words of a text are in no table. One look here tells so; a search among the slots goes on or
  /// ends by chance, which no processor foresees.
  private var filter: [UInt64]
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
    filter = Array(repeating: 0, count: (1 << bits) / 8)
  }

  /// The words that have values, in no order.
  var keys: [WordKey] { slots.filter { !$0.isEmpty } }

  /// Whether a word has a value.
  @inline(__always)
  func contains(_ key: WordKey) -> Bool {
    mayContain(key.hash) && !slots[slot(of: key)].isEmpty
  }

  /// Whether a word with a hash may have a value; mostly false if it has none.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let bit = filterBit(of: hash)
    return (filter[Int(truncatingIfNeeded: bit / 64)] &>> (bit % 64)) & 1 != 0
  }

  @inline(__always)
  subscript(key: WordKey) -> Value? {
    get { mayContain(key.hash) ? values[slot(of: key)] : nil }
    set {
      let slot = slot(of: key)
      slots[slot] = key
      values[slot] = newValue
      let bit = filterBit(of: key.hash)
      filter[Int(truncatingIfNeeded: bit / 64)] |= 1 &<< (bit % 64)
    }
  }

  @inline(__always)
  private func filterBit(of hash: UInt64) -> UInt64 { hash &>> (shift &- 3) }

  /// Where a key stands, or the free slot where it would.
  @inline(__always)
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash &>> shift)
    while !slots[slot].isEmpty, slots[slot] != key { slot = (slot &+ 1) & (slots.count &- 1) }
    return slot
  }
}
