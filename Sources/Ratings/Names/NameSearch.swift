internal import Agreement

/// Keeps names of units of some patterns while a table goes by.
struct NameSearch {
  private var wanted: WantedPatterns
  private(set) var kept: [KeptNames<[UInt8]>]
  /// Knows how units were rated whose rows do not stand together.
  private let units: UnitNames?

  init(_ wanted: WantedPatterns, _ kept: [KeptNames<[UInt8]>], _ units: UnitNames?) {
    self.wanted = wanted
    self.kept = kept
    self.units = units
  }

  /// Forgets what was known of paths, which get other numbers.
  mutating func forgetPaths() {
    wanted.forgetPaths()
  }

  /// Takes a unit that has gone by.
  mutating func take(
    _ unit: UnitAtHand, _ paths: borrowing RatingPaths, _ vocabulary: Vocabulary
  ) {
    let place =
      if let units { units.place(ofUnit: unit.key) } else {
        wanted.place(of: unit.path, paths, vocabulary)
      }
    if let place { kept[place].keep(unit.name) }
  }
}
