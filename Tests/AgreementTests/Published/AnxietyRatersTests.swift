import Agreement
import Testing

struct AnxietyRatersTests {
  /// Raters 2 and 3 of the anxiety data of the R package irr.
  static let ratersTwoAndThree = PublishedTable(
    annotators: "A B",
    rows: [
      "3 2": 3, "6 1": 1, "4 4": 1, "6 4": 1, "2 3": 1, "4 2": 2, "2 1": 4, "4 6": 1, "3 1": 2,
      "3 3": 3, "1 3": 1,
    ])

  static let ratersTwoAndThreeExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.2, "percent_agreement_se": 0.091766293548,
    "percent_agreement_rating_weighted": 0.2, "percent_agreement_pair_pooled": 0.2,
    "percent_agreement_unanimous": 0.2, "specific_agreement:1": 0.0, "specific_agreement:2": 0.0,
    "specific_agreement:3": 0.461538461538, "specific_agreement:4": 0.333333333333,
    "specific_agreement:6": 0.0, "alpha_nominal": -0.021276595745,
    "alpha_ordinal": 0.176491306954, "alpha_interval": 0.173671413685,
    "alpha_nominal_se": 0.112959318336, "alpha_category:1": -0.21875, "alpha_category:2": -0.3,
    "alpha_category:3": 0.222222222222, "alpha_category:4": 0.235294117647,
    "alpha_category:6": -0.054054054054, "alpha_interval_se": 0.247910451712,
    "fleiss_kappa": -0.047463175123, "fleiss_kappa_se": 0.112959318336,
    "conger_kappa": -0.006289308176, "conger_kappa_se": 0.104211533241,
    "gwet_ac1": 0.011201235998, "gwet_ac1_se": 0.116901497558, "brennan_prediger": 0.0,
    "brennan_prediger_se": 0.114707866935, "gwet_ac2_linear": 0.344520984432,
    "gwet_ac2_linear_se": 0.147376355265, "fleiss_kappa_linear": 0.063313096271,
    "fleiss_kappa_linear_se": 0.129154621249, "brennan_prediger_linear": 0.296875,
    "brennan_prediger_linear_se": 0.132383153198, "conger_kappa_linear": 0.126213592233,
    "conger_kappa_linear_se": 0.106198723229, "percent_agreement_linear": 0.73,
    "gwet_ac2_quadratic": 0.550450010594, "gwet_ac2_quadratic_se": 0.205605322435,
    "fleiss_kappa_quadratic": 0.152483501216, "fleiss_kappa_quadratic_se": 0.247910451712,
    "brennan_prediger_quadratic": 0.484797297297, "brennan_prediger_quadratic_se": 0.204867456338,
    "conger_kappa_quadratic": 0.229797979798, "conger_kappa_quadratic_se": 0.195835322232,
    "percent_agreement_quadratic": 0.878, "gwet_ac2_ordinal": 0.440223910436,
    "gwet_ac2_ordinal_se": 0.18263843367, "fleiss_kappa_ordinal": 0.137399876771,
    "fleiss_kappa_ordinal_se": 0.20905169841, "brennan_prediger_ordinal": 0.375,
    "brennan_prediger_ordinal_se": 0.177392726393, "conger_kappa_ordinal": 0.21875,
    "conger_kappa_ordinal_se": 0.164779988382, "percent_agreement_ordinal": 0.825,
    "cohen_kappa": -0.006289308176, "cohen_kappa_max": 0.622641509434,
    "scott_pi": -0.047463175123, "cohen_kappa_se": 0.101572838285,
    "cohen_kappa_linear": 0.14590747331, "cohen_kappa_linear_se": 0.116414142537,
    "cohen_kappa_quadratic": 0.252032520325, "cohen_kappa_quadratic_se": 0.187051996316,
    "fleiss_category:1": -0.25, "fleiss_category:2": -0.333333333333,
    "fleiss_category:3": 0.202279202279, "fleiss_category:4": 0.21568627451,
    "fleiss_category:6": -0.081081081081,
    "percent_agreement_ci95_lo": 0.00793094022, "percent_agreement_ci95_hi": 0.39206905978,
    "alpha_nominal_ci95_lo": -0.257703166192, "alpha_nominal_ci95_hi": 0.215149974702,
    "fleiss_kappa_ci95_lo": -0.28388974557, "fleiss_kappa_ci95_hi": 0.188963395324,
    "fleiss_kappa_se0": 0.120203267599, "conger_kappa_ci95_lo": -0.224406553996,
    "conger_kappa_ci95_hi": 0.211827937644, "gwet_ac1_ci95_lo": -0.233476410387,
    "gwet_ac1_ci95_hi": 0.255878882383, "brennan_prediger_ci95_lo": -0.240086324725,
    "brennan_prediger_ci95_hi": 0.240086324725, "cohen_kappa_se0": 0.104116072916,
    "cohen_kappa_linear_se0": 0.113770522174, "cohen_kappa_linear_by_value": 0.126213592233,
    "cohen_kappa_quadratic_se0": 0.175332889243, "cohen_kappa_quadratic_by_value": 0.229797979798,
  ]

  @Test func ratersTwoAndThreeGivesEveryPublishedFigure() throws {
    let differences = try Self.ratersTwoAndThree.differences(
      at: [.ordinal, .interval], from: Self.ratersTwoAndThreeExpected)
    #expect(differences == [])
  }
}
