import Agreement
import Testing

struct Agresti1992Tests {
  /// Agresti (1992), page 202, from Landis and Koch (1977): carcinoma slides, four ordered
  /// categories.
  static let carcinomaSlides = PublishedTable(
    annotators: "A B",
    rows: [
      "1 1": 22, "1 2": 2, "1 3": 2, "2 1": 5, "2 2": 7, "2 3": 14, "3 2": 2, "3 3": 36, "4 2": 1,
      "4 3": 17, "4 4": 10,
    ])

  static let carcinomaSlidesExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.635593220339, "percent_agreement_se": 0.044492818838,
    "percent_agreement_rating_weighted": 0.635593220339,
    "percent_agreement_pair_pooled": 0.635593220339,
    "percent_agreement_unanimous": 0.635593220339, "specific_agreement:1": 0.830188679245,
    "specific_agreement:2": 0.368421052632, "specific_agreement:3": 0.672897196262,
    "specific_agreement:4": 0.526315789474, "alpha_nominal": 0.475745784695,
    "alpha_ordinal": 0.757318474548, "alpha_interval": 0.784601283226,
    "alpha_nominal_se": 0.063846277197, "alpha_category:1": 0.781936282091,
    "alpha_category:2": 0.250398724083, "alpha_category:3": 0.404115047453,
    "alpha_category:4": 0.437799043062, "alpha_interval_se": 0.038825984597,
    "fleiss_kappa": 0.473514915694, "fleiss_kappa_se": 0.063846277197,
    "conger_kappa": 0.493005595524, "conger_kappa_se": 0.056985126561, "gwet_ac1": 0.526303505578,
    "gwet_ac1_se": 0.058588324776, "brennan_prediger": 0.514124293785,
    "brennan_prediger_se": 0.059323758451, "gwet_ac2_linear": 0.71853042599,
    "gwet_ac2_linear_se": 0.038422496606, "fleiss_kappa_linear": 0.643106055625,
    "fleiss_kappa_linear_se": 0.049992029701, "brennan_prediger_linear": 0.68813559322,
    "brennan_prediger_linear_se": 0.039740019452, "conger_kappa_linear": 0.64880952381,
    "conger_kappa_linear_se": 0.047855631902, "percent_agreement_linear": 0.870056497175,
    "gwet_ac2_quadratic": 0.853174128401, "gwet_ac2_quadratic_se": 0.02537326409,
    "fleiss_kappa_quadratic": 0.783684692942, "fleiss_kappa_quadratic_se": 0.038825984597,
    "brennan_prediger_quadratic": 0.823728813559, "brennan_prediger_quadratic_se": 0.027464118429,
    "conger_kappa_quadratic": 0.783821871477, "conger_kappa_quadratic_se": 0.03883524237,
    "percent_agreement_quadratic": 0.951035781544, "gwet_ac2_ordinal": 0.810660575845,
    "gwet_ac2_ordinal_se": 0.029353018038, "fleiss_kappa_ordinal": 0.734618473896,
    "fleiss_kappa_ordinal_se": 0.0426848981, "brennan_prediger_ordinal": 0.778531073446,
    "brennan_prediger_ordinal_se": 0.031002909418, "conger_kappa_ordinal": 0.736222627737,
    "conger_kappa_ordinal_se": 0.042108763149, "percent_agreement_ordinal": 0.930790960452,
    "cohen_kappa": 0.493005595524, "cohen_kappa_max": 0.622701838529, "scott_pi": 0.473514915694,
    "cohen_kappa_se": 0.056743150408, "cohen_kappa_linear": 0.64880952381,
    "cohen_kappa_linear_se": 0.047652422356, "cohen_kappa_quadratic": 0.783821871477,
    "cohen_kappa_quadratic_se": 0.038670336137,
    "fleiss_category:1": 0.781008351376, "fleiss_category:2": 0.247208931419,
    "fleiss_category:3": 0.401579366804, "fleiss_category:4": 0.435406698565,
    "percent_agreement_ci95_lo": 0.547477524113, "percent_agreement_ci95_hi": 0.723708916565,
    "alpha_nominal_ci95_lo": 0.349301578335, "alpha_nominal_ci95_hi": 0.602189991055,
    "fleiss_kappa_ci95_lo": 0.347070709334, "fleiss_kappa_ci95_hi": 0.599959122054,
    "fleiss_kappa_se0": 0.055935313325, "conger_kappa_ci95_lo": 0.380149538466,
    "conger_kappa_ci95_hi": 0.605861652582, "gwet_ac1_ci95_lo": 0.410272398464,
    "gwet_ac1_ci95_hi": 0.642334612692, "brennan_prediger_ci95_lo": 0.396636698816,
    "brennan_prediger_ci95_hi": 0.631611888754, "cohen_kappa_se0": 0.050138580001,
    "cohen_kappa_linear_se0": 0.063058173238, "cohen_kappa_quadratic_se0": 0.091048347479,
  ]

  @Test func carcinomaSlidesGivesEveryPublishedFigure() throws {
    let differences = try Self.carcinomaSlides.differences(
      at: [.ordinal, .interval], from: Self.carcinomaSlidesExpected)
    #expect(differences == [])
  }
}
