import Agreement
import Testing

/// Tables of many annotators or labels.
struct WideTableTests {
  /// Six thousand units, each rated by two of 150 annotators, on whom agreement does not depend.
  private func crowd() throws -> RatingTable {
    var crowd = try RatingTable(level: .nominal)
    let labels = try ["a", "b", "c"].map { try crowd.label($0) }
    let annotators = (0..<150).map { crowd.annotator("annotator-\($0)") }
    for unit in 0..<6000 {
      let first = annotators[unit % 150]
      let second = annotators[(unit * 7 + unit / 150 + 1) % 150]
      guard first != second else { continue }
      try crowd.add([
        Rating(annotator: first, label: labels[unit % 3]),
        Rating(annotator: second, label: labels[unit % 5 == 0 ? 0 : unit % 3]),
      ])
    }
    return crowd
  }

  @Test func resamplesOfACrowdAreOfCountsOfLabels() throws {
    let bootstrap = IntervalChoice.bootstrap(Bootstrap(resamples: 20))
    let result = AgreementResult(of: try crowd(), interval: bootstrap)
    #expect(result.coefficient("alpha_nominal")?.interval != nil)
    #expect(result.coefficient("conger_kappa")?.value != nil)
    #expect(result.coefficient("conger_kappa")?.interval == nil)
  }

  @Test func pairsOfACrowdShareUnits() throws {
    let pairs = AgreementResult(plain: try crowd()).pairs
    #expect(pairs.count < 150 * 149 / 2)
    #expect(pairs.allSatisfy { $0.shared > 0 })
  }

  @Test func manyLabelsHaveNoWeights() throws {
    let rows = (0..<101).map { "\($0) \($0 + 1)" }
    let result = AgreementResult(plain: try table(rows, level: .interval))
    #expect(result.value("alpha_interval") != nil)
    #expect(result.coefficient("gwet_ac2_linear") == nil)
  }

  @Test func namesReadAsBytesAreTheSameNames() throws {
    var some = try RatingTable(level: .nominal)
    let long = String(repeating: "long", count: 20)
    for name in ["mira", "jon", long, "mira", "", "caf\u{E9}", "cafe\u{301}", "jon"] {
      let bytes = Array(name.utf8)
      let annotator = try some.annotator(utf8: bytes.span)
      #expect(annotator == some.annotator(name))
    }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    var some = try RatingTable(level: .nominal)
    let bytes: [UInt8] = [0x61, 0xFF]
    #expect(throws: RatingError.notUnicode) { try some.label(utf8: bytes.span) }
  }

  @Test func setsReadAsBytesAreTheSameSets() throws {
    var some = try RatingTable(level: .masi)
    let (one, other) = (Array("b|a".utf8), Array("a|b".utf8))
    let label = try some.label(utf8: one.span)
    #expect(label == (try some.label(utf8: other.span)))
    #expect(label == (try some.label(utf8: one.span)))
  }
}
