import Agreement
import Testing

struct Warrens2010Tests {
  /// Warrens (2010), page 284, from O'Malley (2006): eight raters, two categories.
  static let eightRaters = PublishedTable(
    annotators: "A B C D E F G H",
    rows: [
      "N N N N N N N N": 14, "N N N A N N N N": 1, "N N N N N N N A": 1, "A A A A A A A A": 10,
      "A A N A A A A N": 2, "A A N A N A A N": 1, "A A N A N A N N": 1,
    ])

  static let eightRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.917857142857, "percent_agreement_se": 0.032224854361,
    "percent_agreement_rating_weighted": 0.917857142857,
    "percent_agreement_pair_pooled": 0.917857142857, "percent_agreement_unanimous": 0.8,
    "specific_agreement:A": 0.904299583911, "specific_agreement:N": 0.928050052138,
    "alpha_nominal": 0.833048179232, "alpha_nominal_se": 0.065355631672,
    "fleiss_kappa": 0.832349636049, "fleiss_kappa_se": 0.065355631672,
    "conger_kappa": 0.832632600259, "conger_kappa_se": 0.065001520985, "gwet_ac1": 0.838946539198,
    "gwet_ac1_se": 0.064481163757, "brennan_prediger": 0.835714285714,
    "brennan_prediger_se": 0.064449708721, "light_kappa": 0.832438006712,
    "alpha_nominal_without:A": 0.818862785155, "alpha_nominal_without:B": 0.818862785155,
    "alpha_nominal_without:C": 0.85274025059, "alpha_nominal_without:D": 0.837773224044,
    "alpha_nominal_without:E": 0.826299750669, "alpha_nominal_without:F": 0.818862785155,
    "alpha_nominal_without:G": 0.819382716049, "alpha_nominal_without:H": 0.871653156473,
    "percent_agreement_ci95_lo": 0.851949915504, "percent_agreement_ci95_hi": 0.98376437021,
    "alpha_nominal_ci95_lo": 0.699380904056, "alpha_nominal_ci95_hi": 0.966715454408,
    "fleiss_kappa_ci95_lo": 0.698682360873, "fleiss_kappa_ci95_hi": 0.966016911225,
    "fleiss_kappa_se0": 0.034503277967, "conger_kappa_ci95_lo": 0.699689562757,
    "conger_kappa_ci95_hi": 0.965575637761, "gwet_ac1_ci95_lo": 0.707067751723,
    "gwet_ac1_ci95_hi": 0.970825326673, "brennan_prediger_ci95_lo": 0.703899831011,
    "brennan_prediger_ci95_hi": 0.967528740417,
  ]

  @Test func eightRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.eightRaters.differences(
      at: [.nominal], from: Self.eightRatersExpected)
    #expect(differences == [])
  }
}
