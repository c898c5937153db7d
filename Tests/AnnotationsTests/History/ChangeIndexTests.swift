import Annotations
import Testing

/// Finding changes by their names.
@Suite struct ChangeIndexTests {
  @Test func changesAreFoundInWhateverOrderTheyStand() {
    var random = RepeatableGenerator(seed: 5)
    for _ in 0..<50 {
      var ids: [Change.ID] = []
      for session in ["a", "b", "c"] {
        for counter in 1...20 { ids.append(Change.ID(session: session, counter: 2 * counter)) }
      }
      if Bool.random(using: &random) { ids.shuffle(using: &random) }
      let kept = ids.prefix(Int.random(in: 0...ids.count, using: &random))
      var index = ChangeIndex()
      for (place, id) in kept.enumerated() { index.add(id, at: place) }
      for (place, id) in kept.enumerated() { #expect(index[id] == place) }
      for id in ids.dropFirst(kept.count) { #expect(index[id] == nil) }
      for counter in [1, 7, 41, 99] {
        #expect(index[Change.ID(session: "b", counter: counter)] == nil)
      }
      #expect(index[Change.ID(session: "d", counter: 2)] == nil)
    }
  }
}
