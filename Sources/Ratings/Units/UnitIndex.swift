/// Where the first run of each unit is in a list, found by hashes of the units' keys.
struct UnitIndex: ~Copyable {
  private static let fewest = 1 << 6

  /// Places in the list from 1, and 0 for none.
  private var room = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: fewest)
  /// How many places are used, a power of two.
  private var capacity = fewest

  deinit {
    room.deallocate()
  }

  /// What ``find(_:_:in:_:)`` needs.
  var places: [UInt32] { Array(room[..<capacity]) }

  /// Forgets all runs.
  ///
  /// - Parameter count: How many there may be from now on.
  mutating func clear(for count: Int) {
    capacity = Self.fewest
    while capacity < 2 * count { capacity *= 2 }
    if capacity > room.count {
      room.deallocate()
      room = .allocate(capacity: capacity)
    }
    room.update(repeating: 0)
  }

  /// Notes where a run of a unit is, if it is the first one.
  ///
  /// - Returns: Where the first run is; nil if it is this one.
  @inline(__always)
  func note(
    _ new: Int, _ key: NameKey, _ hash: UInt64, in runs: borrowing ChunkedList<UnitRun>
  ) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
    while room[place] != 0 {
      let known = Int(room[place]) - 1
      if runs[known].key == key { return known }
      place = (place &+ 1) & (capacity - 1)
    }
    room[place] = UInt32(truncatingIfNeeded: new + 1)
    return nil
  }

  /// Where the first run of a unit is, or nil if it has none.
  ///
  /// - Parameters:
  ///   - key: The key of the unit.
  ///   - hash: The hash of the key.
  ///   - runs: The list.
  ///   - places: What ``places`` was for that list.
  /// - Returns: The place in the list.
  static func find(
    _ key: NameKey, _ hash: UInt64, in runs: borrowing ChunkedList<UnitRun>, _ places: [UInt32]
  ) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] != 0 {
      let known = Int(places[place]) - 1
      if runs[known].key == key { return known }
      place = (place &+ 1) & (places.count - 1)
    }
    return nil
  }
}
