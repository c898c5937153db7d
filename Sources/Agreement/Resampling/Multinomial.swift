/// Draws with replacement from things that come in several kinds.
///
/// The kinds with many things, and all other things together as one kind, are the leaves of a binary
/// tree: node 1 is its root, and the sides of branch b are the nodes 2b and 2b + 1. What comes to a
/// branch is shared between its sides by a binomial draw, one branch after the other; then the
/// other things are drawn one by one. So the work grows with the kinds and not with the things.
struct Multinomial: Sendable {
  /// Kinds with fewer things are drawn thing by thing, which is as quick as a share of a branch.
  static let fewestShared = 12

  /// The number of things.
  let things: Int
  private let numbers: Int
  /// The kinds with many things: all leaves but the last.
  private let many: [Int]
  /// The kind of each thing of the other kinds, in their order.
  private let others: [Int]
  /// What the first side of each branch gets, from branch 1 on.
  private let shares: [Binomial]

  private var leaves: Int { many.count + 1 }

  /// - Parameter counts: how many things of each kind there are.
  init(_ counts: [Int]) {
    numbers = counts.count
    many = counts.indices.filter { counts[$0] >= Self.fewestShared }
    others = counts.enumerated().flatMap { number, count in
      count < Self.fewestShared ? Array(repeating: number, count: count) : []
    }
    let leaves = many.count + 1
    var sums = Array(repeating: 0, count: leaves) + many.map { counts[$0] } + [others.count]
    var shares: [Binomial] = []
    for branch in (1..<leaves).reversed() {
      let (one, other) = (sums[2 * branch], sums[2 * branch + 1])
      sums[branch] = one + other
      shares.append(Binomial(probability: Double(one) / Double(one + other)))
    }
    self.shares = shares.reversed()
    things = sums[1]
  }

  /// How many of each kind come up in a number of draws.
  func draw(_ draws: Int, with generator: inout SplitMix64) -> [Int] {
    var drawn = Array(repeating: 0, count: numbers)
    draw(draws, with: &generator, onto: &drawn)
    return drawn
  }

  /// How many of each kind come up in a number of draws, in addition to others.
  func draw(_ draws: Int, with generator: inout SplitMix64, onto drawn: inout [Int]) {
    let nodes = share(Double(draws), with: &generator)
    for (place, kind) in many.enumerated() { drawn[kind] += Int(nodes[leaves + place]) }
    guard !others.isEmpty else { return }
    let others = others.span
    for _ in 0..<Int(nodes[2 * leaves - 1]) {
      drawn[others[generator.next(below: others.count)]] += 1
    }
  }

  /// How many of some draws come to each node.
  private func share(_ draws: Double, with generator: inout SplitMix64) -> [Double] {
    var nodes = Array(repeating: 0.0, count: 2 * leaves)
    nodes[1] = draws
    let shares = shares.span
    var counts = nodes.mutableSpan
    for place in shares.indices {
      let branch = place + 1
      let all = counts[branch]
      let one = shares[place].count(of: all, at: generator.nextFraction())
      counts[2 * branch] = one
      counts[2 * branch + 1] = all - one
    }
    return nodes
  }
}
