import Agreement
import Testing

struct Passonneau2006Tests {
  /// Sets from the tests of DKPro Statistics without the empty ones, with Passonneau's distance
  /// (2006).
  static let setsOfDKPro = PublishedTable(
    annotators: "A B",
    rows: [
      "A A": 1, "A B": 1, "A|B A": 1, "A|B A|C": 1, "A|B|C A|B|C": 1, "C A|C": 2,
    ])

  static let setsOfDKProExpected: KeyValuePairs<String, Double?> = [
    "alpha_nominal": 0.177215189873, "alpha_jaccard": 0.203225806452,
    "alpha_masi": 0.177215189873,
  ]

  @Test func setsOfDKProGivesEveryPublishedFigure() throws {
    let differences = try Self.setsOfDKPro.differences(
      at: [.masi], from: Self.setsOfDKProExpected)
    #expect(differences == [])
  }

  /// Sets of one member: MASI and Jaccard are nominal.
  static let singletons = PublishedTable(
    annotators: "A B",
    rows: [
      "a a": 1, "b b": 1, "a b": 1, "c c": 1, "b c": 1,
    ])

  static let singletonsExpected: KeyValuePairs<String, Double?> = [
    "alpha_nominal": 0.454545454545, "alpha_jaccard": 0.454545454545,
    "alpha_masi": 0.454545454545,
  ]

  @Test func singletonsGivesEveryPublishedFigure() throws {
    let differences = try Self.singletons.differences(
      at: [.masi], from: Self.singletonsExpected)
    #expect(differences == [])
  }
}
