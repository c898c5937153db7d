import Agreement
import Testing

struct Warrens2012Tests {
  /// Warrens (2012), page 9: four raters, fifteen units.
  static let fourRaters = PublishedTable(
    annotators: "A B C D",
    rows: [
      "1 1 1 1": 6, "1 0 1 0": 5, "0 0 0 0": 4,
    ])

  static let fourRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.777777777778, "percent_agreement_se": 0.083992105113,
    "percent_agreement_rating_weighted": 0.777777777778,
    "percent_agreement_pair_pooled": 0.777777777778,
    "percent_agreement_unanimous": 0.666666666667, "specific_agreement:0": 0.74358974359,
    "specific_agreement:1": 0.803921568627, "alpha_nominal": 0.555052790347,
    "alpha_nominal_se": 0.169970903725, "fleiss_kappa": 0.547511312217,
    "fleiss_kappa_se": 0.169970903725, "conger_kappa": 0.563953488372,
    "conger_kappa_se": 0.151928813296, "gwet_ac1": 0.563318777293, "gwet_ac1_se": 0.16970535356,
    "brennan_prediger": 0.555555555556, "brennan_prediger_se": 0.167984210226,
    "light_kappa": 0.593495934959, "percent_agreement:A|B": 0.666666666667,
    "cohen_kappa:A|B": 0.390243902439, "percent_agreement:A|C": 1.0, "cohen_kappa:A|C": 1.0,
    "percent_agreement:A|D": 0.666666666667, "cohen_kappa:A|D": 0.390243902439,
    "percent_agreement:B|C": 0.666666666667, "cohen_kappa:B|C": 0.390243902439,
    "percent_agreement:B|D": 1.0, "cohen_kappa:B|D": 1.0, "percent_agreement:C|D": 0.666666666667,
    "cohen_kappa:C|D": 0.390243902439,
    "alpha_nominal_without:A": 0.565217391304, "alpha_nominal_without:B": 0.53781512605,
    "alpha_nominal_without:C": 0.565217391304, "alpha_nominal_without:D": 0.53781512605,
    "percent_agreement_ci95_lo": 0.597632628841, "percent_agreement_ci95_hi": 0.957922926715,
    "alpha_nominal_ci95_lo": 0.190501458704, "alpha_nominal_ci95_hi": 0.91960412199,
    "fleiss_kappa_ci95_lo": 0.182959980574, "fleiss_kappa_ci95_hi": 0.91206264386,
    "fleiss_kappa_se0": 0.105409255339, "conger_kappa_ci95_lo": 0.238098592104,
    "conger_kappa_ci95_hi": 0.88980838464, "gwet_ac1_ci95_lo": 0.199336994109,
    "gwet_ac1_ci95_hi": 0.927300560477, "brennan_prediger_ci95_lo": 0.195265257683,
    "brennan_prediger_ci95_hi": 0.915845853429,
  ]

  @Test func fourRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.fourRaters.differences(
      at: [.nominal], from: Self.fourRatersExpected)
    #expect(differences == [])
  }
}
