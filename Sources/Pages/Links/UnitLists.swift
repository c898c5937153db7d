import Reports

/// The lists of units that numbers lead to, each of them once.
///
/// A number that counts a single unit leads straight to it, any other to a list.
struct UnitLists: Sendable {
  /// What a number counts.
  struct List: Sendable {
    /// What the statements have in common, for every figure that counts them.
    fileprivate(set) var titles: [String]
    /// The number of statements.
    let count: Int
    /// Their units, ascending, each once.
    let units: [UnitReference]
  }

  /// A list is told from others by its units, of which comparing these comes first.
  private struct Key: Hashable {
    let count: Int
    let first: UnitReference?
    let last: UnitReference?
  }

  private(set) var lists: [List] = []
  private(set) var shown: ShownUnits
  /// The single units that numbers lead to.
  private(set) var singles: Set<UnitReference> = []
  private var numbers: [Key: [Int]] = [:]

  init(_ shown: ShownUnits) {
    self.shown = shown
  }

  /// A number that leads to what it counts.
  ///
  /// - Parameters:
  ///   - counted: What is counted.
  ///   - title: What the counted statements have in common.
  /// - Returns: `n` and, unless it is zero, the address `a`.
  mutating func number(_ counted: Counted, _ title: String) -> Fields {
    ["n": .number(counted.count), "a": .optional(address(of: counted, title))]
  }

  /// The address of a single unit; nil if there is no room for it.
  mutating func address(of unit: UnitReference) -> String? {
    guard shown.show(unit) else { return nil }
    singles.insert(unit)
    return "#" + unit.anchor
  }

  private mutating func address(of counted: Counted, _ title: String) -> String? {
    guard let first = counted.units.first, let last = counted.units.last else { return nil }
    if first == last, let address = address(of: first) { return address }
    return "#c\(list(of: counted, Key(count: counted.count, first: first, last: last), title))"
  }

  private mutating func list(of counted: Counted, _ key: Key, _ title: String) -> Int {
    let units = counted.units.eachOnce
    let same = numbers[key]?.first { lists[$0].units == units }
    guard let number = same else {
      numbers[key, default: []].append(lists.count)
      lists.append(List(titles: [title], count: counted.count, units: units))
      return lists.count - 1
    }
    if !lists[number].titles.contains(title) { lists[number].titles.append(title) }
    return number
  }

  /// Chooses units where there is no room for all: the first of every list, then the second of every
  /// list, as long as there is room.
  mutating func choose() {
    guard shown.isPartial else { return }
    var place = 0
    var isLeft = true
    while isLeft {
      isLeft = false
      for list in lists where place < list.units.count {
        guard shown.show(list.units[place]) else { return }
        isLeft = true
      }
      place += 1
    }
  }
}

extension UnitReference {
  /// The unit's name within the page.
  var anchor: String { "\(Pages.anchor(ofArticle: article))u\(unit)" }
}

/// An article's name within the page.
///
/// - Parameter place: Its place among the articles that were read.
/// - Returns: The name, with the number that people see.
func anchor(ofArticle place: Int) -> String { "a\(place + 1)" }

extension [UnitReference] {
  /// Ascending units without those that stand here already.
  fileprivate var eachOnce: [UnitReference] {
    var units: [UnitReference] = []
    units.reserveCapacity(count)
    for unit in self where unit != units.last { units.append(unit) }
    return units
  }
}
