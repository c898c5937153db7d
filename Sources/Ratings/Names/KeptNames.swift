/// The names of units that come first in an order, so that the order of units does not show.
struct KeptNames<Name: Equatable> {
  private let limit: Int
  private let precedes: (Name, Name) -> Bool
  /// In order, each once.
  private(set) var names: [Name] = []

  init(limit: Int, by precedes: @escaping (Name, Name) -> Bool) {
    self.limit = limit
    self.precedes = precedes
  }

  mutating func keep(_ name: Name) {
    if names.count == limit, let last = names.last, !precedes(name, last) { return }
    let place = names.firstIndex { !precedes($0, name) } ?? names.endIndex
    if place < names.endIndex, names[place] == name { return }
    names.insert(name, at: place)
    if names.count > limit { names.removeLast() }
  }
}

extension KeptNames<[UInt8]> {
  /// Keeps those that come first by their bytes.
  init(limit: Int) {
    self.init(limit: limit) { $0.lexicographicallyPrecedes($1) }
  }
}

extension KeptNames<NameKey> {
  /// Keeps names that are their own keys and come first by their bytes.
  init(limit: Int) {
    self.init(limit: limit) { $0.isName(before: $1) }
  }
}
