/// Which unit each annotator has rated last.
struct LastRated: ~Copyable {
  /// By annotator, the number of the unit from 1.
  private var units = UnsafeMutableBufferPointer<Int>.allocate(capacity: 0)

  deinit {
    units.deallocate()
  }

  /// Notes that an annotator rates a unit.
  ///
  /// - Returns: Whether that was the unit noted last.
  @inline(__always)
  mutating func isSet(to unit: Int, by annotator: UInt32) -> Bool {
    let annotator = Int(annotator)
    if annotator >= units.count { grow(toHold: annotator) }
    defer { units[annotator] = unit }
    return units[annotator] == unit
  }

  private mutating func grow(toHold annotator: Int) {
    let grown = UnsafeMutableBufferPointer<Int>.allocate(capacity: 2 * annotator + 8)
    grown.initialize(repeating: 0)
    for place in units.indices { grown[place] = units[place] }
    units.deallocate()
    units = grown
  }
}
