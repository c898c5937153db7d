import Testing

@testable import Agreement

struct RandomnessTests {
  /// The numbers that the authors' reference implementation gives for this seed.
  @Test func splitMixGivesTheReferenceNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [
    (1.0, 0.0), (2, 0.693147180559945309), (10, 2.302585092994045684), (0.1, -2.302585092994045684),
    (1.5, 0.405465108108164382), (1e-300, -690.7755278982137), (1e300, 690.7755278982137),
  ])
  func logarithmIsThatOfTables(number: Double, expected: Double) {
    #expect((Logarithm.natural(number) - expected).magnitude <= 2e-15 * max(1, expected.magnitude))
  }

  @Test(arguments: [
    (10, 0.3), (10, 0.9), (100, 0.02), (100, 0.5), (1000, 0.25), (1_000_000, 0.7), (1 << 40, 1e-9),
  ])
  func binomialHasItsMeanAndVariance(trials: Int, probability: Double) {
    var generator = SplitMix64(seed: 3)
    let binomial = Binomial(probability: probability)
    let draws = (0..<20_000).map { _ in
      binomial.count(of: Double(trials), at: generator.nextFraction())
    }
    let mean = draws.reduce(0, +) / 20_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    let expected = Double(trials) * probability
    let spread = expected * (1 - probability)
    #expect((mean - expected).magnitude < 4 * (spread / 20_000).squareRoot())
    #expect((variance / spread - 1).magnitude < 0.05)
  }

  /// What `qbinom(u, n, p)` gives in R and `binom.ppf(u, n, p)` in SciPy.
  @Test(
    arguments: [
      (0.5, 10, 0.3, 3),
      (0.025, 100, 0.02, 0),
      (0.3, 1000, 0.01, 8),
      (0.999, 17000, 0.01, 211),
      (0.0001, 17000, 0.01, 124),
      (0.77, 40, 0.5, 22),
      (0.123, 1000000, 0.25, 249498),
      (0.9, 100000000, 0.125, 12504238),
      (0.01, 2000000000, 0.25, 499954951),
    ] as [(Double, Double, Double, Double)])
  func binomialCountsAreQuantiles(
    fraction: Double, trials: Double, probability: Double, count: Double
  ) {
    #expect(Binomial(probability: probability).count(of: trials, at: fraction) == count)
  }

  @Test(arguments: [
    (20.0, 0.5), (40, 0.25), (1000, 0.01), (1000, 0.031), (900, 0.4), (1e4, 0.3), (1e6, 2e-5),
    (1e6, 0.2),
  ])
  func expansionCountsWhatAWalkCounts(trials: Double, probability: Double) {
    var generator = SplitMix64(seed: 11)
    let binomial = Binomial(probability: probability)
    let walk = BinomialWalk(trials: trials, probability: probability)
    let tails = [0, 0x1p-53, 1e-12, 1e-6, 0.999999]
    for fraction in tails + (0..<200).map({ _ in generator.nextFraction() }) {
      let count = binomial.count(of: trials, at: fraction)
      #expect(count == walk.count(at: fraction), "\(fraction)")
    }
  }

  @Test func noFractionIsWalkedBeyondWhatCanBeDrawn() {
    let walk = BinomialWalk(trials: 1e6, probability: 0.2)
    #expect(walk.count(at: 1 - 0x1p-53) <= 2e5 + 10 * 400 + 40)
    #expect(BinomialWalk(trials: 5, probability: 0.5).count(at: 1 - 0x1p-53) == 5)
  }

  @Test func failuresAreCountedAboveOneHalf() {
    let binomial = Binomial(probability: 0.7)
    #expect(
      binomial.count(of: 100, at: 0.2) == 100
        - Binomial(probability: 1 - 0.7).count(of: 100, at: 0.2))
    #expect(Binomial(probability: 1).count(of: 9, at: 0.3) == 9)
    #expect(Binomial(probability: 0).count(of: 9, at: 0.3) == 0)
    #expect(binomial.count(of: 0, at: 0.3) == 0)
  }

  @Test(arguments: [0.001, 0.0242, 0.0243, 0.2, 0.5001, 0.8, 0.976, 1e-6])
  func quickNormalQuantilesAreNearTheExactOnes(share: Double) {
    let exact = NormalDistribution.quantile(of: share)
    #expect((NormalQuantile.value(of: share) - exact).magnitude < 1.2e-9 * exact.magnitude + 1e-14)
  }

  /// Pearson's statistic over 0…40 successes of 40 trials, 0.5 each; 99.9 % of samples stay below.
  @Test func binomialDrawsTheWholeDistribution() {
    var generator = SplitMix64(seed: 5)
    let binomial = Binomial(probability: 0.5)
    var counts = Array(repeating: 0.0, count: 41)
    for _ in 0..<50_000 { counts[Int(binomial.count(of: 40, at: generator.nextFraction()))] += 1 }
    var chance = 1.0
    for _ in 0..<40 { chance /= 2 }
    var statistic = 0.0
    for successes in 0...40 {
      let expected = 50_000 * chance
      if expected > 5 {
        statistic += (counts[successes] - expected) * (counts[successes] - expected) / expected
      }
      chance *= Double(40 - successes) / Double(successes + 1)
    }
    #expect(statistic < 50)
  }

  @Test func resampleDrawsAsManyAsThereAre() {
    var generator = SplitMix64(seed: 9)
    let drawn = Multinomial([5, 0, 90, 5, 14]).draw(114, with: &generator)
    #expect(drawn.reduce(0, +) == 114)
    #expect(drawn[1] == 0)
    #expect(Multinomial([0, 0]).draw(0, with: &generator) == [0, 0])
    #expect(Multinomial([0, 40]).draw(40, with: &generator) == [0, 40])
  }

  /// Means np, variances np(1 − p) and covariances −npq, of kinds with many things and with few.
  @Test func kindsVaryTogetherAsInAMultinomialDraw() {
    var generator = SplitMix64(seed: 2)
    let counts = [60, 3, 0, 25, 12, 9, 91]
    let multinomial = Multinomial(counts)
    let draws = (0..<4000).map { _ in multinomial.draw(200, with: &generator) }
    for (one, first) in counts.enumerated() {
      for (other, second) in counts.enumerated() {
        let mean = draws.reduce(0.0) {
          $0 + deviation($1, one, first) * deviation($1, other, second)
        }
        let same = one == other ? Double(first) : 0
        let expected = same - Double(first * second) / 200
        #expect((mean / 4000 - expected).magnitude < 3.5)
      }
    }
  }

  private func deviation(_ drawn: [Int], _ kind: Int, _ expected: Int) -> Double {
    Double(drawn[kind] - expected)
  }

  @Test func percentilesLieBetweenNeighbours() {
    var values = [10.0, 2, 3, 1]
    #expect(Percentile.value(at: 0.5, of: &values) == 2.5)
    #expect(Percentile.value(at: 1, of: &values) == 10)
    var one = [4.0]
    #expect(Percentile.value(at: 0, of: &one) == 4)
  }

  @Test(arguments: [2, 3, 40, 41, 1000])
  func percentilesAreThoseOfValuesInOrder(count: Int) {
    var generator = SplitMix64(seed: 4)
    let values = (0..<count).map { _ in Double(generator.next(below: count)) }
    let sorted = values.sorted()
    for share in [0, 0.025, 0.3, 0.975, 1] {
      let place = share * Double(count - 1)
      let next = sorted[min(Int(place) + 1, count - 1)]
      let expected =
        sorted[Int(place)] + (place - place.rounded(.down)) * (next - sorted[Int(place)])
      var moved = values
      #expect(Percentile.value(at: share, of: &moved) == expected)
    }
  }

  @Test func clustersAreDrawnAsIfOneByOne() throws {
    var some = try RatingTable(level: .nominal)
    for (row, cluster) in [("a a", "x"), ("a b", "x"), ("a b", "y"), ("b b", "z")] {
      try some.add(pattern(row, cluster: cluster))
    }
    let study = Study(some)
    var (draws, together) = (ClusterDraws(study), SplitMix64(seed: 3))
    var alone = SplitMix64(seed: 3)
    for _ in 0..<40 {
      #expect(draws.next(with: &together) == unitsOfClusters(in: study, with: &alone))
    }
  }

  private func unitsOfClusters(in study: Study, with generator: inout SplitMix64) -> [Int] {
    var units = Array(repeating: 0, count: study.patterns.count)
    for _ in study.clusters {
      let drawn = study.clusters[generator.next(below: study.clusters.count)]
      for cell in drawn.units { units[cell.pattern] += cell.units }
    }
    return units
  }
}
