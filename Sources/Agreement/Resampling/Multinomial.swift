/// Draws with replacement from things that come in several kinds.
enum Multinomial {
  /// How many of each kind are drawn in as many draws as there are things.
  ///
  /// The kinds are drawn one after the other in their order, each as a binomial share of what is
  /// left, so the work grows with the kinds and not with the things.
  static func resample(_ counts: [Int], with generator: inout SplitMix64) -> [Int] {
    var left = counts.reduce(0, +)
    var things = left
    return counts.map { count in
      guard left > 0, count > 0 else { return 0 }
      let share = Binomial(trials: left, probability: Double(count) / Double(things))
      let drawn = count == things ? left : share.draw(with: &generator)
      left -= drawn
      things -= count
      return drawn
    }
  }
}
