import Agreement
import Testing

struct Fleiss1971Tests {
  /// The worked example of the encyclopedia article on Fleiss' kappa: ten units, fourteen raters.
  static let fourteenRaters = PublishedTable(
    annotators: "r01 r02 r03 r04 r05 r06 r07 r08 r09 r10 r11 r12 r13 r14",
    rows: [
      "5 5 5 5 5 5 5 5 5 5 5 5 5 5": 1, "2 2 3 3 3 3 3 3 4 4 4 4 5 5": 1,
      "3 3 3 4 4 4 4 4 5 5 5 5 5 5": 1, "2 2 2 3 3 3 3 3 3 3 3 3 4 4": 1,
      "1 1 2 2 3 3 3 3 3 3 3 3 4 5": 1, "1 1 1 1 1 1 1 2 2 2 2 2 2 2": 1,
      "1 1 1 2 2 3 3 3 3 3 3 4 4 4": 1, "1 1 2 2 2 2 2 3 3 3 4 4 5 5": 1,
      "1 1 1 1 1 1 2 2 2 2 2 3 3 4": 1, "2 2 3 3 4 4 4 5 5 5 5 5 5 5": 1,
    ])

  static let fourteenRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.378021978022, "percent_agreement_se": 0.074318363475,
    "percent_agreement_rating_weighted": 0.378021978022,
    "percent_agreement_pair_pooled": 0.378021978022, "percent_agreement_unanimous": 0.1,
    "specific_agreement:1": 0.315384615385, "specific_agreement:2": 0.263736263736,
    "specific_agreement:3": 0.402366863905, "specific_agreement:4": 0.175824175824,
    "specific_agreement:5": 0.620192307692, "alpha_nominal": 0.215574056533,
    "alpha_ordinal": 0.540750274757, "alpha_interval": 0.543739749086,
    "alpha_ratio": 0.452624742043, "alpha_nominal_se": 0.092371111606,
    "alpha_category:1": 0.206987179487, "alpha_category:2": 0.08624411303,
    "alpha_category:3": 0.177514792899, "alpha_category:4": 0.037307230585,
    "alpha_category:5": 0.511173433048, "alpha_interval_se": 0.1383649746,
    "fleiss_kappa": 0.209930704422, "fleiss_kappa_se": 0.092371111606,
    "conger_kappa": 0.217042467838, "conger_kappa_se": 0.089615138867, "gwet_ac1": 0.225614150817,
    "gwet_ac1_se": 0.093324074471, "brennan_prediger": 0.222527472527,
    "brennan_prediger_se": 0.092897954344, "gwet_ac2_linear": 0.43722300745,
    "gwet_ac2_linear_se": 0.086255860756, "fleiss_kappa_linear": 0.392905690023,
    "fleiss_kappa_linear_se": 0.124650758024, "brennan_prediger_linear": 0.423763736264,
    "brennan_prediger_linear_se": 0.085448994705, "conger_kappa_linear": 0.403101878201,
    "conger_kappa_linear_se": 0.118768664224, "percent_agreement_linear": 0.769505494505,
    "gwet_ac2_quadratic": 0.600692916335, "gwet_ac2_quadratic_se": 0.082246415468,
    "fleiss_kappa_quadratic": 0.540457301237, "fleiss_kappa_quadratic_se": 0.1383649746,
    "brennan_prediger_quadratic": 0.581593406593, "brennan_prediger_quadratic_se": 0.082571132908,
    "conger_kappa_quadratic": 0.551161145821, "conger_kappa_quadratic_se": 0.130920274313,
    "percent_agreement_quadratic": 0.895398351648, "gwet_ac2_ordinal": 0.554753665729,
    "gwet_ac2_ordinal_se": 0.083049212515, "fleiss_kappa_ordinal": 0.497035570117,
    "fleiss_kappa_ordinal_se": 0.135968020413, "brennan_prediger_ordinal": 0.536499215071,
    "brennan_prediger_ordinal_se": 0.082754227618, "conger_kappa_ordinal": 0.50779361507,
    "conger_kappa_ordinal_se": 0.128887181671, "percent_agreement_ordinal": 0.87021978022,
    "light_kappa": 0.23467174911,
    "fleiss_category:1": 0.201282051282, "fleiss_category:2": 0.07967032967,
    "fleiss_category:3": 0.171597633136, "fleiss_category:4": 0.030381383323,
    "fleiss_category:5": 0.507656695157, "alpha_nominal_without:r01": 0.234701605574,
    "alpha_nominal_without:r02": 0.234701605574, "alpha_nominal_without:r03": 0.228213425647,
    "alpha_nominal_without:r04": 0.217240860539, "alpha_nominal_without:r05": 0.205202529739,
    "alpha_nominal_without:r06": 0.199812030075, "alpha_nominal_without:r07": 0.202388104536,
    "alpha_nominal_without:r08": 0.202274087373, "alpha_nominal_without:r09": 0.203286420123,
    "alpha_nominal_without:r10": 0.203286420123, "alpha_nominal_without:r11": 0.202986642653,
    "alpha_nominal_without:r12": 0.211720510894, "alpha_nominal_without:r13": 0.235497965948,
    "alpha_nominal_without:r14": 0.235735849057,
    "percent_agreement_ci95_lo": 0.20990215976, "percent_agreement_ci95_hi": 0.546141796284,
    "alpha_nominal_ci95_lo": 0.006616084778, "alpha_nominal_ci95_hi": 0.424532028288,
    "fleiss_kappa_ci95_lo": 0.000972732667, "fleiss_kappa_ci95_hi": 0.418888676177,
    "fleiss_kappa_se0": 0.016965069224, "conger_kappa_ci95_lo": 0.014318939555,
    "conger_kappa_ci95_hi": 0.419765996121, "gwet_ac1_ci95_lo": 0.014500427291,
    "gwet_ac1_ci95_hi": 0.436727874343, "brennan_prediger_ci95_lo": 0.012377699698,
    "brennan_prediger_ci95_hi": 0.432677245356,
  ]

  @Test func fourteenRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.fourteenRaters.differences(
      at: [.ordinal, .interval, .ratio], from: Self.fourteenRatersExpected)
    #expect(differences == [])
  }
}
