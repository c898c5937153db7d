/// All units met so far, each with its key and the path of its ratings.
///
/// As long as units come in one order of their names nobody looks for one that was there before,
/// and there is no index. It is made when a unit comes out of order.
struct UnitTable: ~Copyable {
  /// A unit: its name's key and the path that its ratings have come along.
  struct Unit: BitwiseCopyable {
    let key: NameKey
    var path: UInt32
  }

  /// A look for one of many units.
  struct Look: BitwiseCopyable {
    fileprivate let key: NameKey
    fileprivate var hash: UInt64 = 0
    /// The first half of the key of the unit that is compared.
    fileprivate var low: UInt64 = 0
    /// The unit's number from 1; 0 for one that may be there all the same.
    fileprivate(set) var found: UInt32 = 0

    fileprivate init(_ key: NameKey) {
      self.key = key
    }
  }

  private let secret: NameSecret
  private var units = ChunkedList<Unit>()
  /// The index: numbers of units from 1, and 0 for none.
  ///
  /// The bits above those that a number can have hold a part of the hash, so that few other units
  /// are looked at.
  private var places: [UInt32] = []
  /// Ones for the bits of a number, which are as many as there are places.
  private var mask = 0
  private var sequence = UnitSequence()
  /// Whether the units that were looked for last came one after another.
  private var isInSequence = false

  init(_ secret: NameSecret) {
    self.secret = secret
  }

  var count: Int { units.count }

  /// Whether units can be found.
  var isIndexed: Bool { !places.isEmpty }

  subscript(number: Int) -> Unit { units[number] }

  /// Changes the path of a unit.
  mutating func setPath(_ path: UInt32, ofUnit number: Int) {
    units[number].path = path
  }

  /// Adds a unit that is known not to be there, while there is no index.
  @inline(__always)
  mutating func append(_ unit: Unit) {
    units.append(unit)
  }

  /// Makes the index of all units.
  mutating func makeIndex() {
    var capacity = 1024
    while capacity < 2 * units.count { capacity *= 2 }
    rebuild(capacity)
  }

  /// The number of a unit.
  func find(_ key: NameKey) -> Int? {
    guard isIndexed else { return nil }
    let found = number(at: place(of: key, secret.place(of: key)))
    return found == 0 ? nil : found - 1
  }

  /// The number of a unit with a key, which is added with a path if it is not there.
  ///
  /// - Returns: The number, and whether the unit is new.
  mutating func insert(_ unit: Unit) -> (number: Int, isNew: Bool) {
    let hash = secret.place(of: unit.key)
    let place = place(of: unit.key, hash)
    let known = number(at: place)
    if known != 0 { return (known - 1, false) }
    units.append(unit)
    places[place] = entry(units.count, hash)
    if units.count * 4 > places.count * 3 { rebuild(2 * places.count) }
    return (units.count - 1, true)
  }

  /// Looks for many units.
  ///
  /// - Parameters:
  ///   - keys: The units' keys.
  ///   - looks: Takes a look for each unit.
  mutating func look(for keys: some Collection<NameKey>, _ looks: inout [Look]) {
    looks.removeAll(keepingCapacity: true)
    for key in keys { looks.append(Look(key)) }
    if isInSequence { lookInSequence(&looks) } else { lookTogether(&looks) }
    isInSequence = UnitSequence.isIn(looks.lazy.map(\.found))
  }

  private mutating func lookInSequence(_ looks: inout [Look]) {
    for place in looks.indices {
      let key = looks[place].key
      if let number = sequence.find(key, in: units) {
        looks[place].found = UInt32(truncatingIfNeeded: number + 1)
      } else if let number = find(key) {
        looks[place].found = UInt32(truncatingIfNeeded: number + 1)
        sequence.move(to: number)
      }
    }
  }

  /// Looks for units where the parts of hashes in the index tell that they are.
  ///
  /// One look after another would wait for memory every time. A processor waits for many reads
  /// together if little stands between them and it need not guess what comes of one before it
  /// begins the next, so each step is taken for all units before the next step.
  private func lookTogether(_ looks: inout [Look]) {
    for place in looks.indices { looks[place].hash = secret.place(of: looks[place].key) }
    let mask = mask
    for place in looks.indices {
      looks[place].found = places[Int(truncatingIfNeeded: looks[place].hash) & mask]
    }
    for place in looks.indices { looks[place].found = number(from: looks[place]) }
    for place in looks.indices {
      looks[place].low = units[max(1, Int(looks[place].found)) - 1].key.low
    }
    for place in looks.indices where looks[place].found != 0 {
      let look = looks[place]
      let isIt = look.low == look.key.low && units[Int(look.found) - 1].key == look.key
      if !isIt { looks[place].found = 0 }
    }
  }

  /// The first number behind what stands at a unit's place whose part of a hash is the unit's.
  @inline(__always)
  private func number(from look: Look) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: mask)
    let tag = entry(0, look.hash)
    var place = Int(truncatingIfNeeded: look.hash) & mask
    var found = look.found
    while found != 0, (found ^ tag) & ~bits != 0 {
      place = (place + 1) & mask
      found = places[place]
    }
    return found & bits
  }

  /// Goes through all units in the order in which they came.
  func forEach(_ body: (Int, Unit) -> Void) {
    units.forEach(body)
  }

  /// The place of a key in the index, or the one where it would go.
  @inline(__always)
  private func place(of key: NameKey, _ hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      let number = number(at: place)
      if places[place] == entry(number, hash), units[number - 1].key == key { break }
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func number(at place: Int) -> Int { Int(places[place]) & mask }

  // The low bits of the hash choose the place, so the high ones tell more.
  @inline(__always)
  private func entry(_ number: Int, _ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash &>> 32 & ~UInt64(mask) | UInt64(number))
  }

  private mutating func rebuild(_ capacity: Int) {
    // The old index goes first, so that there are never two.
    places = []
    places = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for number in 0..<units.count {
      let hash = secret.place(of: units[number].key)
      var place = Int(truncatingIfNeeded: hash) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = entry(number + 1, hash)
    }
  }
}
