/// Draws with replacement from things that come in several kinds.
///
/// The kinds are drawn one after the other in their order, each as a binomial share of what is left,
/// so the work grows with the kinds and not with the things.
struct Multinomial: Sendable {
  private struct Kind: Sendable {
    let number: Int
    let share: Binomial
  }

  /// The number of things.
  let things: Int
  private let numbers: Int
  /// The kinds that there are things of, but for the last one.
  private let kinds: [Kind]
  /// The last kind that there are things of, which takes what is left.
  private let last: Int?

  /// - Parameter counts: how many things of each kind there are.
  init(_ counts: [Int]) {
    things = counts.reduce(0, +)
    numbers = counts.count
    last = counts.lastIndex { $0 > 0 }
    var rest = things
    var kinds: [Kind] = []
    for (number, count) in counts.enumerated() where count > 0 && number != last {
      kinds.append(
        Kind(number: number, share: Binomial(probability: Double(count) / Double(rest))))
      rest -= count
    }
    self.kinds = kinds
  }

  /// How many of each kind come up in a number of draws.
  func draw(_ draws: Int, with generator: inout SplitMix64) -> [Int] {
    var drawn = Array(repeating: 0, count: numbers)
    draw(draws, with: &generator, onto: &drawn)
    return drawn
  }

  /// How many of each kind come up in a number of draws, in addition to others.
  func draw(_ draws: Int, with generator: inout SplitMix64, onto drawn: inout [Int]) {
    var left = draws
    for kind in kinds {
      guard left > 0 else { return }
      let more = kind.share.draw(left, with: &generator)
      drawn[kind.number] += more
      left -= more
    }
    if let last { drawn[last] += left }
  }
}
