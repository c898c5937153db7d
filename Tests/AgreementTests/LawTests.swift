import Agreement
import Testing

/// What holds for every table of ratings.
struct LawTests {
  static let rows = ["a b .", "b b a", "c . c", "a c b", "b b b", ". a a", "c c a"]

  private func renamed(_ names: [String: String]) -> [String] {
    Self.rows.map { row in
      row.split(separator: " ").map { names[String($0), default: String($0)] }
        .joined(separator: " ")
    }
  }

  @Test func relabellingChangesNothingAtNominalLevel() throws {
    let before = AgreementResult(plain: try table(Self.rows))
    let after = AgreementResult(plain: try table(renamed(["a": "z", "b": "x", "c": "y"])))
    for (one, other) in zip(before.coefficients, after.coefficients) {
      #expect(PublishedTable.isSame(one.value, other.value), "\(one.name)")
    }
  }

  @Test func renamingAnnotatorsChangesNothing() throws {
    let before = try table(Self.rows)
    let mirrored = Self.rows.map { $0.split(separator: " ").reversed().joined(separator: " ") }
    let (one, other) = (AgreementResult(plain: before), AgreementResult(plain: try table(mirrored)))
    for (coefficient, mirror) in zip(one.coefficients, other.coefficients) {
      #expect(PublishedTable.isSame(coefficient.value, mirror.value), "\(coefficient.name)")
      #expect(
        PublishedTable.isSame(coefficient.standardError, mirror.standardError),
        "\(coefficient.name)_se")
    }
  }

  @Test func reversingTheOrderChangesNothingAtOrdinalLevel() throws {
    let upwards = try table(Self.rows, level: .ordinal, labels: ["a", "b", "c"])
    let downwards = try table(Self.rows, level: .ordinal, labels: ["c", "b", "a"])
    let before = AgreementResult(plain: upwards).coefficients
    for (one, other) in zip(before, AgreementResult(plain: downwards).coefficients) {
      #expect(PublishedTable.isSame(one.value, other.value), "\(one.name)")
    }
  }

  @Test func shiftAndScaleChangeNothingAtIntervalLevel() throws {
    let small = try table(renamed(["a": "1", "b": "2", "c": "4"]), level: .interval)
    let large = try table(renamed(["a": "-10", "b": "90", "c": "290"]), level: .interval)
    let alphas = [small, large].map { AgreementResult(plain: $0).value("alpha_interval") }
    #expect(PublishedTable.isSame(alphas[0], alphas[1]))
  }

  @Test func equalNumbersAreEqualHoweverWritten() throws {
    let once = try table(["1 1", "2 3", "2 2"], level: .interval)
    let twice = try table(["1 1.0", "2 3", "02 2"], level: .interval)
    #expect(
      AgreementResult(plain: once).value("alpha_interval")
        == AgreementResult(plain: twice).value("alpha_interval"))
    let ranks = try [["1 1", "2 3", "2 2"], ["1 1.0", "2 3", "02 2"]].map {
      AgreementResult(plain: try table($0, level: .ordinal)).value("alpha_ordinal")
    }
    #expect(ranks[0] == ranks[1])
  }

  @Test func singletonSetsAreNominal() throws {
    let result = AgreementResult(plain: try table(Self.rows, level: .masi))
    #expect(PublishedTable.isSame(result.value("alpha_masi"), result.value("alpha_nominal")))
    #expect(PublishedTable.isSame(result.value("alpha_jaccard"), result.value("alpha_nominal")))
  }

  @Test func unusedDeclaredLabelMovesOnlyWhatCountsLabels() throws {
    let observed = AgreementResult(plain: try table(Self.rows))
    let declared = AgreementResult(plain: try table(Self.rows, labels: ["a", "b", "c", "d"]))
    let moved = zip(observed.coefficients, declared.coefficients)
      .filter { !PublishedTable.isSame($0.0.value, $0.1.value) }.map(\.0.name)
    #expect(moved == ["brennan_prediger", "gwet_ac1"])
  }

  @Test func nominalAlphaIsOneMinusDisagreementOverChance() throws {
    let alpha = try #require(
      AgreementResult(plain: try table(Self.rows)).coefficient("alpha_nominal"))
    let observed = try #require(alpha.observed)
    let expected = try #require(alpha.expected)
    #expect(alpha.value == 1 - observed / expected)
  }
}
