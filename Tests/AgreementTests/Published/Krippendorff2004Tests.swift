import Agreement
import Testing

struct Krippendorff2004Tests {
  /// Krippendorff, *Content Analysis* (2004), page 227: two observers, twelve units, three
  /// categories.
  static let threeCategories = PublishedTable(
    annotators: "A B",
    rows: [
      "a a": 1, "a b": 1, "b b": 4, "b c": 1, "c c": 5,
    ])

  static let threeCategoriesExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.833333333333, "percent_agreement_se": 0.112366643744,
    "percent_agreement_rating_weighted": 0.833333333333,
    "percent_agreement_pair_pooled": 0.833333333333,
    "percent_agreement_unanimous": 0.833333333333, "specific_agreement:a": 0.666666666667,
    "specific_agreement:b": 0.8, "specific_agreement:c": 0.909090909091,
    "alpha_nominal": 0.734104046243, "alpha_nominal_se": 0.183334002307,
    "alpha_category:a": 0.634920634921, "alpha_category:b": 0.671428571429,
    "alpha_category:c": 0.839160839161, "fleiss_kappa": 0.722543352601,
    "fleiss_kappa_se": 0.183334002307, "conger_kappa": 0.724137931034,
    "conger_kappa_se": 0.180175000334, "gwet_ac1": 0.761786600496, "gwet_ac1_se": 0.162964156053,
    "brennan_prediger": 0.75, "brennan_prediger_se": 0.168549965616,
    "cohen_kappa": 0.724137931034, "cohen_kappa_max": 0.862068965517, "scott_pi": 0.722543352601,
    "cohen_kappa_se": 0.172504429459,
    "fleiss_category:a": 0.619047619048, "fleiss_category:b": 0.657142857143,
    "fleiss_category:c": 0.832167832168,
    "percent_agreement_ci95_lo": 0.586016017963, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": 0.330588627825, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": 0.319027934183, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.224176377119, "conger_kappa_ci95_lo": 0.327575429079,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": 0.403104911396, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": 0.379024026945, "brennan_prediger_ci95_hi": 1,
    "cohen_kappa_se0": 0.220722578962,
  ]

  @Test func threeCategoriesGivesEveryPublishedFigure() throws {
    let differences = try Self.threeCategories.differences(
      at: [.nominal], from: Self.threeCategoriesExpected)
    #expect(differences == [])
  }
}
