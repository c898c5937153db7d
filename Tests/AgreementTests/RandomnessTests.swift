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
    let draws = (0..<20_000).map { _ in Double(binomial.draw(trials, with: &generator)) }
    let mean = draws.reduce(0, +) / 20_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    let expected = Double(trials) * probability
    let spread = expected * (1 - probability)
    #expect((mean - expected).magnitude < 4 * (spread / 20_000).squareRoot())
    #expect((variance / spread - 1).magnitude < 0.05)
  }

  /// Pearson's statistic over 0…40 successes of 40 trials, 0.5 each; 99.9 % of samples stay below.
  @Test func rejectionDrawsTheWholeDistribution() {
    var generator = SplitMix64(seed: 5)
    let binomial = Binomial(probability: 0.5)
    var counts = Array(repeating: 0.0, count: 41)
    for _ in 0..<50_000 { counts[binomial.draw(40, with: &generator)] += 1 }
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
    let drawn = Multinomial([5, 0, 90, 5]).draw(100, with: &generator)
    #expect(drawn.reduce(0, +) == 100)
    #expect(drawn[1] == 0)
  }

  @Test func percentilesLieBetweenNeighbours() {
    #expect(Percentile.value(at: 0.5, of: [1, 2, 3, 10]) == 2.5)
    #expect(Percentile.value(at: 1, of: [1, 2, 3, 10]) == 10)
    #expect(Percentile.value(at: 0, of: [4]) == 4)
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
