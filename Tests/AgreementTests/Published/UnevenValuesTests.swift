import Agreement
import Testing

struct UnevenValuesTests {
  /// The weighted-agreement test of DKPro Statistics: one rater never varies; values 10, 20, 30.
  static let constantRater = PublishedTable(
    annotators: "A B",
    rows: [
      "10 10": 11, "10 20": 1, "10 30": 1,
    ])

  static let constantRaterExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.846153846154, "percent_agreement_se": 0.104154338521,
    "percent_agreement_rating_weighted": 0.846153846154,
    "percent_agreement_pair_pooled": 0.846153846154,
    "percent_agreement_unanimous": 0.846153846154, "specific_agreement:10": 0.916666666667,
    "specific_agreement:20": 0.0, "specific_agreement:30": 0.0, "alpha_nominal": -0.020408163265,
    "alpha_interval": -0.03305785124, "alpha_ratio": -0.036881061766,
    "alpha_nominal_se": 0.043986880158, "alpha_category:10": -0.041666666667,
    "alpha_category:20": 0.0, "alpha_category:30": 0.0, "alpha_interval_se": 0.054242966065,
    "fleiss_kappa": -0.061224489796, "fleiss_kappa_se": 0.043986880158, "conger_kappa": 0.0,
    "conger_kappa_se": 0.0, "gwet_ac1": 0.834130781499, "gwet_ac1_se": 0.120532466446,
    "brennan_prediger": 0.769230769231, "brennan_prediger_se": 0.156231507781,
    "gwet_ac2_linear": 0.868760515984, "gwet_ac2_linear_se": 0.105351189356,
    "fleiss_kappa_linear": -0.068493150685, "fleiss_kappa_linear_se": 0.049676065939,
    "brennan_prediger_linear": 0.740384615385, "brennan_prediger_linear_se": 0.186944443223,
    "conger_kappa_linear": 0.0, "conger_kappa_linear_se": 0.0,
    "percent_agreement_linear": 0.884615384615, "gwet_ac2_quadratic": 0.887543252595,
    "gwet_ac2_quadratic_se": 0.101264201058, "fleiss_kappa_quadratic": -0.074380165289,
    "fleiss_kappa_quadratic_se": 0.054242966065, "brennan_prediger_quadratic": 0.711538461538,
    "brennan_prediger_quadratic_se": 0.233160685634, "conger_kappa_quadratic": 0.0,
    "conger_kappa_quadratic_se": 0.0, "percent_agreement_quadratic": 0.903846153846,
    "gwet_ac2_ordinal": 0.881165492287, "gwet_ac2_ordinal_se": 0.102254919666,
    "fleiss_kappa_ordinal": -0.072164948454, "fleiss_kappa_ordinal_se": 0.052539269517,
    "brennan_prediger_ordinal": 0.723076923077, "brennan_prediger_ordinal_se": 0.213383561641,
    "conger_kappa_ordinal": 0.0, "conger_kappa_ordinal_se": 0.0,
    "percent_agreement_ordinal": 0.897435897436, "cohen_kappa": 0.0, "cohen_kappa_max": 0.0,
    "scott_pi": -0.061224489796, "cohen_kappa_se": 0.0, "cohen_kappa_linear": 0.0,
    "cohen_kappa_linear_se": 0.0, "cohen_kappa_quadratic": 0.0, "cohen_kappa_quadratic_se": 0.0,
    "fleiss_category:10": -0.083333333333, "fleiss_category:20": -0.04, "fleiss_category:30": -0.04,
    "percent_agreement_ci95_lo": 0.619221037119, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -0.11624734209, "alpha_nominal_ci95_hi": 0.07543101556,
    "fleiss_kappa_ci95_lo": -0.157063668621, "fleiss_kappa_ci95_hi": 0.034614689029,
    "fleiss_kappa_se0": 0.216646190174, "conger_kappa_ci95_lo": 0.0, "conger_kappa_ci95_hi": 0.0,
    "gwet_ac1_ci95_lo": 0.571513097215, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": 0.42883155568, "brennan_prediger_ci95_hi": 1,
    "cohen_kappa_se0": 0.0, "cohen_kappa_linear_se0": 0.0, "cohen_kappa_quadratic_se0": 0.0,
  ]

  @Test func constantRaterGivesEveryPublishedFigure() throws {
    let differences = try Self.constantRater.differences(
      at: [.interval, .ratio], from: Self.constantRaterExpected)
    #expect(differences == [])
  }
}
