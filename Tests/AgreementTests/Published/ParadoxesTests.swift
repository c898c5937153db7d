import Agreement
import Testing

struct ParadoxesTests {
  /// 199 of 200 units agreed, one dissent: hardly anything varies.
  static let oneDissent = PublishedTable(
    annotators: "A B",
    rows: [
      "none none": 199, "none official": 1,
    ])

  static let oneDissentExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.995, "percent_agreement_se": 0.005,
    "percent_agreement_rating_weighted": 0.995, "percent_agreement_pair_pooled": 0.995,
    "percent_agreement_unanimous": 0.995, "specific_agreement:none": 0.997493734336,
    "specific_agreement:official": 0.0, "alpha_nominal": 0.0, "alpha_nominal_se": 0.002512547032,
    "fleiss_kappa": -0.002506265664, "fleiss_kappa_se": 0.002512547032, "conger_kappa": 0.0,
    "conger_kappa_se": 0.0, "gwet_ac1": 0.994974937501, "gwet_ac1_se": 0.005050187496,
    "brennan_prediger": 0.99, "brennan_prediger_se": 0.01, "cohen_kappa": 0.0,
    "cohen_kappa_max": 0.0, "scott_pi": -0.002506265664, "cohen_kappa_se": 0.0,
    "prevalence_index": 0.995, "bias_index": 0.005,
    "percent_agreement_ci95_lo": 0.985140217279, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -0.004954633562, "alpha_nominal_ci95_hi": 0.004954633562,
    "fleiss_kappa_ci95_lo": -0.007460899226, "fleiss_kappa_ci95_hi": 0.002448367898,
    "fleiss_kappa_se0": 0.070710678119, "conger_kappa_ci95_lo": 0.0, "conger_kappa_ci95_hi": 0.0,
    "gwet_ac1_ci95_lo": 0.985016187219, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": 0.970280434557, "brennan_prediger_ci95_hi": 1,
    "cohen_kappa_se0": 0.0,
  ]

  @Test func oneDissentGivesEveryPublishedFigure() throws {
    let differences = try Self.oneDissent.differences(
      at: [.nominal], from: Self.oneDissentExpected)
    #expect(differences == [])
  }

  /// A table of NLTK's tests: two categories, perfect agreement.
  static let perfectAgreement = PublishedTable(
    annotators: "A B",
    rows: [
      "1 1": 1, "2 2": 1,
    ])

  static let perfectAgreementExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 1.0, "percent_agreement_se": 0.0,
    "percent_agreement_rating_weighted": 1.0, "percent_agreement_pair_pooled": 1.0,
    "percent_agreement_unanimous": 1.0, "specific_agreement:1": 1.0, "specific_agreement:2": 1.0,
    "alpha_nominal": 1.0, "alpha_ordinal": 1.0, "alpha_interval": 1.0, "alpha_ratio": 1.0,
    "alpha_nominal_se": 0.0, "alpha_interval_se": 0.0, "fleiss_kappa": 1.0,
    "fleiss_kappa_se": 0.0, "conger_kappa": 1.0, "conger_kappa_se": 0.0, "gwet_ac1": 1.0,
    "gwet_ac1_se": 0.0, "brennan_prediger": 1.0, "brennan_prediger_se": 0.0,
    "gwet_ac2_linear": 1.0, "gwet_ac2_linear_se": 0.0, "fleiss_kappa_linear": 1.0,
    "fleiss_kappa_linear_se": 0.0, "brennan_prediger_linear": 1.0,
    "brennan_prediger_linear_se": 0.0, "conger_kappa_linear": 1.0, "conger_kappa_linear_se": 0.0,
    "percent_agreement_linear": 1.0, "gwet_ac2_quadratic": 1.0, "gwet_ac2_quadratic_se": 0.0,
    "fleiss_kappa_quadratic": 1.0, "fleiss_kappa_quadratic_se": 0.0,
    "brennan_prediger_quadratic": 1.0, "brennan_prediger_quadratic_se": 0.0,
    "conger_kappa_quadratic": 1.0, "conger_kappa_quadratic_se": 0.0,
    "percent_agreement_quadratic": 1.0, "gwet_ac2_ordinal": 1.0, "gwet_ac2_ordinal_se": 0.0,
    "fleiss_kappa_ordinal": 1.0, "fleiss_kappa_ordinal_se": 0.0, "brennan_prediger_ordinal": 1.0,
    "brennan_prediger_ordinal_se": 0.0, "conger_kappa_ordinal": 1.0,
    "conger_kappa_ordinal_se": 0.0, "percent_agreement_ordinal": 1.0, "cohen_kappa": 1.0,
    "cohen_kappa_max": 1.0, "scott_pi": 1.0, "cohen_kappa_se": 0.0, "cohen_kappa_linear": 1.0,
    "cohen_kappa_linear_se": 0.0, "cohen_kappa_quadratic": 1.0, "cohen_kappa_quadratic_se": 0.0,
    "prevalence_index": 0.0, "bias_index": 0.0,
    "percent_agreement_ci95_lo": 1.0, "percent_agreement_ci95_hi": 1, "alpha_nominal_ci95_lo": 1.0,
    "alpha_nominal_ci95_hi": 1, "fleiss_kappa_ci95_lo": 1.0, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.707106781187, "conger_kappa_ci95_lo": 1.0, "conger_kappa_ci95_hi": 1,
    "gwet_ac1_ci95_lo": 1.0, "gwet_ac1_ci95_hi": 1, "brennan_prediger_ci95_lo": 1.0,
    "brennan_prediger_ci95_hi": 1, "cohen_kappa_se0": 0.707106781187,
    "cohen_kappa_linear_se0": 0.707106781187, "cohen_kappa_quadratic_se0": 0.707106781187,
  ]

  @Test func perfectAgreementGivesEveryPublishedFigure() throws {
    let differences = try Self.perfectAgreement.differences(
      at: [.ordinal, .interval, .ratio], from: Self.perfectAgreementExpected)
    #expect(differences == [])
  }

  /// Two annotators who always disagree.
  static let alwaysOpposed = PublishedTable(
    annotators: "A B",
    rows: [
      "a b": 5, "b a": 5,
    ])

  static let alwaysOpposedExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.0, "percent_agreement_se": 0.0,
    "percent_agreement_rating_weighted": 0.0, "percent_agreement_pair_pooled": 0.0,
    "percent_agreement_unanimous": 0.0, "specific_agreement:a": 0.0, "specific_agreement:b": 0.0,
    "alpha_nominal": -0.9, "alpha_nominal_se": 0.0, "fleiss_kappa": -1.0, "fleiss_kappa_se": 0.0,
    "conger_kappa": -1.0, "conger_kappa_se": 0.0, "gwet_ac1": -1.0, "gwet_ac1_se": 0.0,
    "brennan_prediger": -1.0, "brennan_prediger_se": 0.0, "cohen_kappa": -1.0,
    "cohen_kappa_max": 1.0, "scott_pi": -1.0, "cohen_kappa_se": 0.0, "prevalence_index": 0.0,
    "bias_index": 0.0,
    "percent_agreement_ci95_lo": 0.0, "percent_agreement_ci95_hi": 0.0,
    "alpha_nominal_ci95_lo": -0.9, "alpha_nominal_ci95_hi": -0.9, "fleiss_kappa_ci95_lo": -1.0,
    "fleiss_kappa_ci95_hi": -1.0, "fleiss_kappa_se0": 0.316227766017, "conger_kappa_ci95_lo": -1.0,
    "conger_kappa_ci95_hi": -1.0, "gwet_ac1_ci95_lo": -1.0, "gwet_ac1_ci95_hi": -1.0,
    "brennan_prediger_ci95_lo": -1.0, "brennan_prediger_ci95_hi": -1.0,
    "cohen_kappa_se0": 0.316227766017,
  ]

  @Test func alwaysOpposedGivesEveryPublishedFigure() throws {
    let differences = try Self.alwaysOpposed.differences(
      at: [.nominal], from: Self.alwaysOpposedExpected)
    #expect(differences == [])
  }

  /// Every rating is a label of its own.
  static let allDistinct = PublishedTable(
    annotators: "A B",
    rows: [
      "a b": 1, "c d": 1, "e f": 1,
    ])

  static let allDistinctExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.0, "percent_agreement_se": 0.0,
    "percent_agreement_rating_weighted": 0.0, "percent_agreement_pair_pooled": 0.0,
    "percent_agreement_unanimous": 0.0, "specific_agreement:a": 0.0, "specific_agreement:b": 0.0,
    "specific_agreement:c": 0.0, "specific_agreement:d": 0.0, "specific_agreement:e": 0.0,
    "specific_agreement:f": 0.0, "alpha_nominal": 0.0, "alpha_nominal_se": 0.0,
    "alpha_category:a": 0.0, "alpha_category:b": 0.0, "alpha_category:c": 0.0,
    "alpha_category:d": 0.0, "alpha_category:e": 0.0, "alpha_category:f": 0.0,
    "fleiss_kappa": -0.2, "fleiss_kappa_se": 0.0, "conger_kappa": 0.0, "conger_kappa_se": 0.0,
    "gwet_ac1": -0.2, "gwet_ac1_se": 0.0, "brennan_prediger": -0.2, "brennan_prediger_se": 0.0,
    "cohen_kappa": 0.0, "cohen_kappa_max": 0.0, "scott_pi": -0.2, "cohen_kappa_se": 0.0,
    "fleiss_category:a": -0.2, "fleiss_category:b": -0.2, "fleiss_category:c": -0.2,
    "fleiss_category:d": -0.2, "fleiss_category:e": -0.2, "fleiss_category:f": -0.2,
    "percent_agreement_ci95_lo": 0.0, "percent_agreement_ci95_hi": 0.0,
    "alpha_nominal_ci95_lo": 0.0, "alpha_nominal_ci95_hi": 0.0, "fleiss_kappa_ci95_lo": -0.2,
    "fleiss_kappa_ci95_hi": -0.2, "fleiss_kappa_se0": 0.258198889747, "conger_kappa_ci95_lo": 0.0,
    "conger_kappa_ci95_hi": 0.0, "gwet_ac1_ci95_lo": -0.2, "gwet_ac1_ci95_hi": -0.2,
    "brennan_prediger_ci95_lo": -0.2, "brennan_prediger_ci95_hi": -0.2, "cohen_kappa_se0": 0.0,
  ]

  @Test func allDistinctGivesEveryPublishedFigure() throws {
    let differences = try Self.allDistinct.differences(
      at: [.nominal], from: Self.allDistinctExpected)
    #expect(differences == [])
  }
}
