/// Whether names have come in an order so far, in which no name comes twice.
struct NameOrder: Sendable {
  /// By their bytes.
  private var isByBytes = true
  /// By their lengths, and those of one length by their bytes: numbers without leading zeroes.
  private var isByLength = true

  /// Whether any order was kept.
  var isKept: Bool { isByBytes || isByLength }

  /// Notes that a name that is its own key follows another.
  @inline(__always)
  mutating func note(_ next: NameKey, after last: NameKey) {
    let isAbove = last.isName(before: next)
    let (length, before) = (next.high &>> 56, last.high &>> 56)
    isByBytes = isByBytes && isAbove
    isByLength = isByLength && (before < length || before == length && isAbove)
  }

  /// Notes that any name follows another.
  mutating func note(_ next: Span<UInt8>, after last: Span<UInt8>) {
    let isAbove = Self.precedes(last, next)
    isByBytes = isByBytes && isAbove
    isByLength =
      isByLength && (last.count < next.count || last.count == next.count && isAbove)
  }

  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = min(left.count, right.count)
    var place = 0
    while place + 8 <= count {
      let first = left.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      let second = right.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      if first != second { return UInt64(bigEndian: first) < UInt64(bigEndian: second) }
      place += 8
    }
    while place < count {
      if left[place] != right[place] { return left[place] < right[place] }
      place += 1
    }
    return left.count < right.count
  }
}
