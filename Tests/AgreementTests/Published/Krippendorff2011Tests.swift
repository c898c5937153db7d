import Agreement
import Testing

struct Krippendorff2011Tests {
  /// Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), sections C and E: four
  /// observers, twelve units, missing ratings.
  static let fourObservers = PublishedTable(
    annotators: "A B D C",
    rows: [
      "1 1 1 .": 1, "2 2 2 3": 1, "3 3 3 3": 2, "2 2 2 2": 2, "1 2 4 3": 1, "4 4 4 4": 1,
      "1 1 1 2": 1, ". 5 5 5": 1, ". . 1 1": 1, ". 3 . .": 1,
    ])

  static let fourObserversExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.818181818182, "percent_agreement_se": 0.125608959947,
    "percent_agreement_rating_weighted": 0.8, "percent_agreement_pair_pooled": 0.781818181818,
    "percent_agreement_unanimous": 0.727272727273, "specific_agreement:1": 0.7,
    "specific_agreement:2": 0.769230769231, "specific_agreement:3": 0.8,
    "specific_agreement:4": 0.8, "specific_agreement:5": 1.0, "alpha_nominal": 0.743421052632,
    "alpha_ordinal": 0.815387503755, "alpha_interval": 0.849107142857,
    "alpha_ratio": 0.797402774712, "alpha_nominal_se": 0.145478717222,
    "alpha_category:1": 0.720430107527, "alpha_category:2": 0.666666666667,
    "alpha_category:3": 0.74, "alpha_category:4": 0.777142857143, "alpha_category:5": 1.0,
    "alpha_interval_se": 0.129051199944, "fleiss_kappa": 0.761169275422,
    "fleiss_kappa_se": 0.153019203469, "conger_kappa": 0.762066893651,
    "conger_kappa_se": 0.15010879507, "gwet_ac1": 0.775444068127, "gwet_ac1_se": 0.142949950641,
    "brennan_prediger": 0.772727272727, "brennan_prediger_se": 0.144716619899,
    "gwet_ac2_linear": 0.858739136433, "gwet_ac2_linear_se": 0.117329021881,
    "fleiss_kappa_linear": 0.817944767097, "fleiss_kappa_linear_se": 0.148504355499,
    "brennan_prediger_linear": 0.848484848485, "brennan_prediger_linear_se": 0.123356124494,
    "conger_kappa_linear": 0.813137032843, "conger_kappa_linear_se": 0.145868196929,
    "percent_agreement_linear": 0.939393939394, "gwet_ac2_quadratic": 0.914000723552,
    "gwet_ac2_quadratic_se": 0.103962244645, "fleiss_kappa_quadratic": 0.864935064935,
    "fleiss_kappa_quadratic_se": 0.146033610757, "brennan_prediger_quadratic": 0.901515151515,
    "brennan_prediger_quadratic_se": 0.110894374974, "conger_kappa_quadratic": 0.857168224092,
    "conger_kappa_quadratic_se": 0.144360791358, "percent_agreement_quadratic": 0.975378787879,
    "gwet_ac2_ordinal": 0.898939769908, "gwet_ac2_ordinal_se": 0.106903523815,
    "fleiss_kappa_ordinal": 0.850206189397, "fleiss_kappa_ordinal_se": 0.147035693874,
    "brennan_prediger_ordinal": 0.886363636364, "brennan_prediger_ordinal_se": 0.113905903978,
    "conger_kappa_ordinal": 0.843082496792, "conger_kappa_ordinal_se": 0.144822539704,
    "percent_agreement_ordinal": 0.968181818182, "light_kappa": 0.700162637107,
    "percent_agreement:A|B": 0.888888888889, "cohen_kappa:A|B": 0.844827586207,
    "percent_agreement:A|D": 0.888888888889, "cohen_kappa:A|D": 0.85,
    "percent_agreement:A|C": 0.625, "cohen_kappa:A|C": 0.478260869565,
    "percent_agreement:B|D": 0.9, "cohen_kappa:B|D": 0.87012987013,
    "percent_agreement:B|C": 0.666666666667, "cohen_kappa:B|C": 0.542372881356,
    "percent_agreement:C|D": 0.7, "cohen_kappa:C|D": 0.615384615385,
    "alpha_nominal_without:A": 0.714673913043, "alpha_nominal_without:B": 0.704081632653,
    "alpha_nominal_without:D": 0.675257731959, "alpha_nominal_without:C": 0.867924528302,
    "percent_agreement_ci95_lo": 0.541718361364, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": 0.423224554917, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": 0.424376279378, "fleiss_kappa_ci95_hi": 1,
    "conger_kappa_ci95_lo": 0.431679663303, "conger_kappa_ci95_hi": 1,
    "gwet_ac1_ci95_lo": 0.46081334813, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": 0.454208139911, "brennan_prediger_ci95_hi": 1,
  ]

  @Test func fourObserversGivesEveryPublishedFigure() throws {
    let differences = try Self.fourObservers.differences(
      at: [.ordinal, .interval, .ratio], from: Self.fourObserversExpected)
    #expect(differences == [])
  }
}
