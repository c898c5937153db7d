import Agreement
import Testing

struct Warrens2010Tests {
  /// Warrens (2010), page 284, from O'Malley (2006): eight raters, two categories.
  static let eightRaters = PublishedTable(
    annotators: "A B C D E F G H",
    rows: [
      "N N N N N N N N": 14, "N N N A N N N N": 1, "N N N N N N N A": 1, "A A A A A A A A": 10,
      "A A N A A A A N": 2, "A A N A N A A N": 1, "A A N A N A N N": 1,
    ])

  static let eightRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.917857142857, "percent_agreement_se": 0.032224854361,
    "percent_agreement_rating_weighted": 0.917857142857,
    "percent_agreement_pair_pooled": 0.917857142857, "percent_agreement_unanimous": 0.8,
    "specific_agreement:A": 0.904299583911, "specific_agreement:N": 0.928050052138,
    "alpha_nominal": 0.833048179232, "alpha_nominal_se": 0.065355631672,
    "fleiss_kappa": 0.832349636049, "fleiss_kappa_se": 0.065355631672,
    "conger_kappa": 0.832632600259, "conger_kappa_se": 0.065001520985, "gwet_ac1": 0.838946539198,
    "gwet_ac1_se": 0.064481163757, "brennan_prediger": 0.835714285714,
    "brennan_prediger_se": 0.064449708721, "light_kappa": 0.832438006712,
  ]

  @Test func eightRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.eightRaters.differences(
      at: [.nominal], from: Self.eightRatersExpected)
    #expect(differences == [])
  }
}
