import Agreement
import Annotations

/// The units that single keys lead to, one after the other.
struct CodingQueue: Sendable {
  /// The units in their order; nil where the uncoded units of the open article come, in reading
  /// order, whatever they are by then.
  private(set) var places: [UnitPlace]?
  /// Whether further articles follow the open one.
  var goesOn = false
  /// Units coded before that are judged once more, as if they were uncoded.
  private var repeated: Set<UnitPlace> = []
  /// What was left out, for a remark.
  var remark: String?
  private var judged: Set<UnitPlace> = []

  /// The uncoded units of the open article.
  init() {}

  /// Units in an order of their own.
  init(_ places: [UnitPlace]) {
    self.places = places
  }

  /// Mixes units that are judged once more among the others, where nobody expects them.
  mutating func mix(_ repeated: [UnitPlace], seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var mixed = places ?? []
    for place in repeated {
      mixed.removeAll { $0 == place }
      mixed.insert(place, at: generator.next(below: mixed.count + 1))
    }
    places = mixed
    self.repeated = Set(repeated)
  }

  /// Whether what a unit is given is a judgement once more, and its coding is not to be seen.
  func isRecheck(_ place: UnitPlace) -> Bool { repeated.contains(place) }

  /// Whether a unit is still to be judged once more.
  func isDue(_ place: UnitPlace) -> Bool { repeated.contains(place) && !judged.contains(place) }

  /// How many units of an article are still to be judged once more.
  func dueCount(in article: Article.ID) -> Int {
    repeated.count { $0.article == article && isDue($0) }
  }

  /// Takes note that a unit was judged.
  mutating func note(judged place: UnitPlace) {
    judged.insert(place)
  }

  /// Takes note that a judgement was taken back.
  mutating func note(takenBack place: UnitPlace) {
    judged.remove(place)
  }

  /// Where a unit stands in the order, from 1.
  func position(of place: UnitPlace) -> Int? {
    places?.firstIndex(of: place).map { $0 + 1 }
  }

  /// The first unit from a place on, else from the start, that was not judged yet.
  func next(from place: UnitPlace?) -> UnitPlace? {
    guard let places else { return nil }
    let start = place.flatMap { places.firstIndex(of: $0) } ?? 0
    let order = places[start...] + places[..<start]
    return order.first { !judged.contains($0) }
  }

  /// The neighbour of a unit in the order.
  func neighbour(of place: UnitPlace, by distance: Int) -> UnitPlace? {
    guard let places else { return nil }
    guard let present = places.firstIndex(of: place) else { return next(from: nil) }
    let target = present + distance
    return places.indices.contains(target) ? places[target] : nil
  }
}
