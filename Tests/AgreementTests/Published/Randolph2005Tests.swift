import Agreement
import Testing

struct Randolph2005Tests {
  /// Randolph, *Free-Marginal Multirater Kappa* (2005), page 17.
  static let freeMarginals = PublishedTable(
    annotators: "A B C",
    rows: [
      "Yes Yes Yes": 1, "Yes Yes No": 1, "No No Yes": 1, "No No No": 1,
    ])

  static let freeMarginalsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.666666666667, "percent_agreement_se": 0.19245008973,
    "percent_agreement_rating_weighted": 0.666666666667,
    "percent_agreement_pair_pooled": 0.666666666667, "percent_agreement_unanimous": 0.5,
    "specific_agreement:No": 0.666666666667, "specific_agreement:Yes": 0.666666666667,
    "alpha_nominal": 0.388888888889, "alpha_nominal_se": 0.38490017946,
    "fleiss_kappa": 0.333333333333, "fleiss_kappa_se": 0.38490017946,
    "conger_kappa": 0.333333333333, "conger_kappa_se": 0.38490017946, "gwet_ac1": 0.333333333333,
    "gwet_ac1_se": 0.38490017946, "brennan_prediger": 0.333333333333,
    "brennan_prediger_se": 0.38490017946, "light_kappa": 0.333333333333,
    "percent_agreement:A|B": 1.0, "cohen_kappa:A|B": 1.0, "percent_agreement:A|C": 0.5,
    "cohen_kappa:A|C": 0.0, "percent_agreement:B|C": 0.5, "cohen_kappa:B|C": 0.0,
    "alpha_nominal_without:A": 0.125, "alpha_nominal_without:B": 0.125,
    "alpha_nominal_without:C": 1.0,
    "percent_agreement_ci95_lo": 0.054204589654, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -0.836035265137, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": -0.891590820693, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.288675134595, "conger_kappa_ci95_lo": -0.891590820693,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": -0.891590820693, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": -0.891590820693, "brennan_prediger_ci95_hi": 1,
  ]

  @Test func freeMarginalsGivesEveryPublishedFigure() throws {
    let differences = try Self.freeMarginals.differences(
      at: [.nominal], from: Self.freeMarginalsExpected)
    #expect(differences == [])
  }

  /// A table of statsmodels' tests, checked with Randolph's calculator: a declared category that
  /// nobody gave.
  static let unusedCategory = PublishedTable(
    annotators: "r1 r2 r3 r4 r5 r6 r7",
    labels: ["c1", "c2", "c3"],
    rows: [
      "c1 c1 c1 c1 c1 c1 c2": 1, "c2 c2 c2 c2 c2 c2 c2": 1,
    ])

  static let unusedCategoryExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.857142857143, "percent_agreement_se": 0.142857142857,
    "percent_agreement_rating_weighted": 0.857142857143,
    "percent_agreement_pair_pooled": 0.857142857143, "percent_agreement_unanimous": 0.5,
    "specific_agreement:c1": 0.833333333333, "specific_agreement:c2": 0.875,
    "specific_agreement:c3": nil, "alpha_nominal": 0.729166666667, "alpha_nominal_se": 0.21875,
    "alpha_category:c1": 0.729166666667, "alpha_category:c2": 0.729166666667,
    "alpha_category:c3": nil, "fleiss_kappa": 0.708333333333, "fleiss_kappa_se": 0.21875,
    "conger_kappa": 0.714285714286, "conger_kappa_se": 0.204081632653, "gwet_ac1": 0.810810810811,
    "gwet_ac1_se": 0.204528853178, "brennan_prediger": 0.785714285714,
    "brennan_prediger_se": 0.214285714286, "light_kappa": 0.714285714286,
    "fleiss_category:c1": 0.708333333333, "fleiss_category:c2": 0.708333333333,
    "fleiss_category:c3": nil, "alpha_nominal_without:r1": 0.685714285714,
    "alpha_nominal_without:r2": 0.685714285714, "alpha_nominal_without:r3": 0.685714285714,
    "alpha_nominal_without:r4": 0.685714285714, "alpha_nominal_without:r5": 0.685714285714,
    "alpha_nominal_without:r6": 0.685714285714, "alpha_nominal_without:r7": 1.0,
    "percent_agreement_ci95_lo": -0.958029248023, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -2.050315619371, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": -2.071148952705, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.154303349962, "conger_kappa_ci95_lo": -1.878817293096,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": -1.787974672124, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": -1.937043872041, "brennan_prediger_ci95_hi": 1,
  ]

  @Test func unusedCategoryGivesEveryPublishedFigure() throws {
    let differences = try Self.unusedCategory.differences(
      at: [.nominal], from: Self.unusedCategoryExpected)
    #expect(differences == [])
  }
}
