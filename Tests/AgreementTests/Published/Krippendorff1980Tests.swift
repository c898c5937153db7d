import Agreement
import Testing

struct Krippendorff1980Tests {
  /// Krippendorff, *Content Analysis* (1980), page 133: two observers, ten units.
  static let binaryData = PublishedTable(
    annotators: "A B",
    rows: [
      "0 0": 5, "1 1": 1, "0 1": 3, "1 0": 1,
    ])

  static let binaryDataExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.6, "percent_agreement_se": 0.163299316186,
    "percent_agreement_rating_weighted": 0.6, "percent_agreement_pair_pooled": 0.6,
    "percent_agreement_unanimous": 0.6, "specific_agreement:0": 0.714285714286,
    "specific_agreement:1": 0.333333333333, "alpha_nominal": 0.095238095238,
    "alpha_nominal_se": 0.33853659375, "fleiss_kappa": 0.047619047619,
    "fleiss_kappa_se": 0.33853659375, "conger_kappa": 0.090909090909,
    "conger_kappa_se": 0.303655753238, "gwet_ac1": 0.310344827586, "gwet_ac1_se": 0.345669379475,
    "brennan_prediger": 0.2, "brennan_prediger_se": 0.326598632371, "cohen_kappa": 0.090909090909,
    "cohen_kappa_max": 0.545454545455, "scott_pi": 0.047619047619,
    "cohen_kappa_se": 0.288073141453, "prevalence_index": 0.4, "bias_index": 0.2,
    "percent_agreement_ci95_lo": 0.23059128221, "percent_agreement_ci95_hi": 0.96940871779,
    "alpha_nominal_ci95_lo": -0.670584885183, "alpha_nominal_ci95_hi": 0.861061075659,
    "fleiss_kappa_ci95_lo": -0.718203932802, "fleiss_kappa_ci95_hi": 0.81344202804,
    "fleiss_kappa_se0": 0.316227766017, "conger_kappa_ci95_lo": -0.596007946303,
    "conger_kappa_ci95_hi": 0.777826128121, "gwet_ac1_ci95_lo": -0.471613635153,
    "gwet_ac1_ci95_hi": 1, "brennan_prediger_ci95_lo": -0.538817435578,
    "brennan_prediger_ci95_hi": 0.938817435578, "cohen_kappa_se0": 0.281671516088,
  ]

  @Test func binaryDataGivesEveryPublishedFigure() throws {
    let differences = try Self.binaryData.differences(
      at: [.nominal], from: Self.binaryDataExpected)
    #expect(differences == [])
  }

  /// Krippendorff, *Content Analysis* (1980), page 139: three raters, nine units.
  static let threeRaters = PublishedTable(
    annotators: "A B C",
    rows: [
      "1 1 1": 1, "1 2 2": 1, "2 2 2": 3, "4 4 4": 1, "1 4 4": 1, "1 2 3": 1, "3 3 3": 1,
    ])

  static let threeRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.740740740741, "percent_agreement_se": 0.133538936128,
    "percent_agreement_rating_weighted": 0.740740740741,
    "percent_agreement_pair_pooled": 0.740740740741,
    "percent_agreement_unanimous": 0.666666666667, "specific_agreement:1": 0.5,
    "specific_agreement:2": 0.833333333333, "specific_agreement:3": 0.75,
    "specific_agreement:4": 0.8, "alpha_nominal": 0.641732283465, "alpha_ordinal": 0.499423868313,
    "alpha_interval": 0.54691689008, "alpha_ratio": 0.483254291604,
    "alpha_nominal_se": 0.190282969999, "alpha_category:1": 0.380952380952,
    "alpha_category:2": 0.711111111111, "alpha_category:3": 0.717391304348,
    "alpha_category:4": 0.763636363636, "alpha_interval_se": 0.289102540891,
    "fleiss_kappa": 0.627952755906, "fleiss_kappa_se": 0.190282969999,
    "conger_kappa": 0.637931034483, "conger_kappa_se": 0.175517834559, "gwet_ac1": 0.662298987493,
    "gwet_ac1_se": 0.176088240663, "brennan_prediger": 0.654320987654,
    "brennan_prediger_se": 0.178051914838, "gwet_ac2_linear": 0.676539101498,
    "gwet_ac2_linear_se": 0.198382899611, "fleiss_kappa_linear": 0.592964824121,
    "fleiss_kappa_linear_se": 0.212744640103, "brennan_prediger_linear": 0.644444444444,
    "brennan_prediger_linear_se": 0.198761598, "conger_kappa_linear": 0.605839416058,
    "conger_kappa_linear_se": 0.193849910404, "percent_agreement_linear": 0.851851851852,
    "gwet_ac2_quadratic": 0.674749034749, "gwet_ac2_quadratic_se": 0.26192528865,
    "fleiss_kappa_quadratic": 0.529490616622, "fleiss_kappa_quadratic_se": 0.289102540891,
    "brennan_prediger_quadratic": 0.614814814815, "brennan_prediger_quadratic_se": 0.267077872257,
    "conger_kappa_quadratic": 0.548262548263, "conger_kappa_quadratic_se": 0.259576445126,
    "percent_agreement_quadratic": 0.893004115226, "gwet_ac2_ordinal": 0.675316455696,
    "gwet_ac2_ordinal_se": 0.239394629593, "fleiss_kappa_ordinal": 0.551573426573,
    "fleiss_kappa_ordinal_se": 0.259151657568, "brennan_prediger_ordinal": 0.624691358025,
    "brennan_prediger_ordinal_se": 0.241521368111, "conger_kappa_ordinal": 0.568181818182,
    "conger_kappa_ordinal_se": 0.233757430748, "percent_agreement_ordinal": 0.882716049383,
    "light_kappa": 0.644361087957, "percent_agreement:A|B": 0.666666666667,
    "cohen_kappa:A|B": 0.542372881356, "percent_agreement:A|C": 0.666666666667,
    "cohen_kappa:A|C": 0.55737704918, "percent_agreement:B|C": 0.888888888889,
    "cohen_kappa:B|C": 0.833333333333,
    "fleiss_category:1": 0.357142857143, "fleiss_category:2": 0.7,
    "fleiss_category:3": 0.70652173913, "fleiss_category:4": 0.754545454545,
    "alpha_nominal_without:A": 0.841121495327, "alpha_nominal_without:B": 0.560344827586,
    "alpha_nominal_without:C": 0.540540540541,
    "percent_agreement_ci95_lo": 0.432799401819, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": 0.202938967788, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": 0.189159440229, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.116623283117, "conger_kappa_ci95_lo": 0.233186182188,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": 0.256238776363, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": 0.243732535757, "brennan_prediger_ci95_hi": 1,
  ]

  @Test func threeRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.threeRaters.differences(
      at: [.ordinal, .interval, .ratio], from: Self.threeRatersExpected)
    #expect(differences == [])
  }
}
