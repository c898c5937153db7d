import Agreement
import Testing

struct Zwick1988Tests {
  /// Zwick, *Another Look at Interrater Agreement* (1988), page 376.
  static let equalMarginals = PublishedTable(
    annotators: "A B",
    rows: [
      "A A": 20, "A D": 5, "B B": 10, "B C": 15, "C B": 15, "C C": 10, "D A": 5, "D D": 20,
    ])

  static let equalMarginalsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.6, "percent_agreement_se": 0.049236596392,
    "percent_agreement_rating_weighted": 0.6, "percent_agreement_pair_pooled": 0.6,
    "percent_agreement_unanimous": 0.6, "specific_agreement:A": 0.8, "specific_agreement:B": 0.4,
    "specific_agreement:C": 0.4, "specific_agreement:D": 0.8, "alpha_nominal": 0.469333333333,
    "alpha_nominal_se": 0.065648795189, "alpha_category:A": 0.734666666667,
    "alpha_category:B": 0.204, "alpha_category:C": 0.204, "alpha_category:D": 0.734666666667,
    "fleiss_kappa": 0.466666666667, "fleiss_kappa_se": 0.065648795189,
    "conger_kappa": 0.466666666667, "conger_kappa_se": 0.065648795189, "gwet_ac1": 0.466666666667,
    "gwet_ac1_se": 0.065648795189, "brennan_prediger": 0.466666666667,
    "brennan_prediger_se": 0.065648795189, "cohen_kappa": 0.466666666667, "cohen_kappa_max": 1.0,
    "scott_pi": 0.466666666667, "cohen_kappa_se": 0.065319726474,
    "fleiss_category:A": 0.733333333333, "fleiss_category:B": 0.2, "fleiss_category:C": 0.2,
    "fleiss_category:D": 0.733333333333,
    "percent_agreement_ci95_lo": 0.502303910801, "percent_agreement_ci95_hi": 0.697696089199,
    "alpha_nominal_ci95_lo": 0.339071881068, "alpha_nominal_ci95_hi": 0.599594785598,
    "fleiss_kappa_ci95_lo": 0.336405214402, "fleiss_kappa_ci95_hi": 0.596928118932,
    "fleiss_kappa_se0": 0.057735026919, "conger_kappa_ci95_lo": 0.336405214402,
    "conger_kappa_ci95_hi": 0.596928118932, "gwet_ac1_ci95_lo": 0.336405214402,
    "gwet_ac1_ci95_hi": 0.596928118932, "brennan_prediger_ci95_lo": 0.336405214402,
    "brennan_prediger_ci95_hi": 0.596928118932, "cohen_kappa_se0": 0.057735026919,
  ]

  @Test func equalMarginalsGivesEveryPublishedFigure() throws {
    let differences = try Self.equalMarginals.differences(
      at: [.nominal], from: Self.equalMarginalsExpected)
    #expect(differences == [])
  }
}
