/// Guesses the unit that comes next from those that came before.
///
/// Tables are often sorted by annotator, and then each annotator's rows have the units in the order
/// of the one before, with gaps, and with units in between that the one before left out. Two places
/// are enough to go on from, and comparing a few keys there is quicker than looking for one.
struct UnitSequence {
  /// How many units may be left out.
  private static let widestGap = 4

  /// The units that may come next.
  private var next = 0
  private var otherNext = 0

  /// The number of a unit, if it is one of those that may come next.
  @inline(__always)
  mutating func find(_ key: NameKey, in units: borrowing ChunkedList<UnitTable.Unit>) -> Int? {
    if let number = Self.find(key, from: next, in: units) {
      next = number + 1
      return number
    }
    guard let number = Self.find(key, from: otherNext, in: units) else { return nil }
    (next, otherNext) = (number + 1, next)
    return number
  }

  /// Goes on from a unit that was found otherwise.
  mutating func move(to number: Int) {
    (next, otherNext) = (number + 1, next)
  }

  /// Whether guesses would have been right for most of the units found one after another.
  static func isIn(_ numbers: some Sequence<UInt32>) -> Bool {
    var (last, follow, count) = (UInt32.max, 0, 0)
    for number in numbers {
      if number > last, number - last <= widestGap { follow += 1 }
      count += 1
      last = number
    }
    return 3 * follow > count
  }

  @inline(__always)
  private static func find(
    _ key: NameKey, from start: Int, in units: borrowing ChunkedList<UnitTable.Unit>
  ) -> Int? {
    var number = start
    while number < min(start + widestGap, units.count) {
      if units[number].key == key { return number }
      number += 1
    }
    return nil
  }
}
