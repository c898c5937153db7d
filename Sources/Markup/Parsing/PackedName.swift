/// A name of at most 16 bytes as one number, which is quicker to look up than a string.
struct PackedName: Hashable {
  private var bits: UInt128 = 0

  /// Packs a name, ASCII letters in lower case; nil if it is empty or too long.
  init?(_ bytes: some Sequence<UInt8>) {
    var count = 0
    for byte in bytes {
      count += 1
      guard count <= 16 else { return nil }
      let isUpper = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      bits = bits << 8 | UInt128(isUpper ? byte | 0x20 : byte)
    }
    guard count > 0 else { return nil }
  }

  /// A slot below a power of two.
  func slot(below count: Int) -> Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }
}

/// Values by name.
struct NameTable<Value: Sendable>: Sendable {
  private var slots: [(name: PackedName, value: Value)?]

  /// Makes a table; names that cannot be packed are left out.
  init(_ values: [(String, Value)]) {
    var count = 64
    while count < values.count * 3 { count *= 2 }
    slots = Array(repeating: nil, count: count)
    for (text, value) in values {
      guard let name = PackedName(text.utf8) else { continue }
      slots[place(of: name)] = (name, value)
    }
  }

  /// The value of a name, ASCII letters of either case.
  subscript(bytes: some Sequence<UInt8>) -> Value? {
    guard let name = PackedName(bytes) else { return nil }
    return slots[place(of: name)]?.value
  }

  /// The slot that holds a name, or the free one where it belongs; a third of them are used.
  private func place(of name: PackedName) -> Int {
    var slot = name.slot(below: slots.count)
    while let used = slots[slot], used.name != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
