import Agreement
import Testing

struct FeinsteinCicchetti1990Tests {
  /// Feinstein and Cicchetti, *High Agreement but Low Kappa* (1990): the second paradox.
  static let symmetricalImbalance = PublishedTable(
    annotators: "A B",
    rows: [
      "yes yes": 45, "yes no": 15, "no yes": 25, "no no": 15,
    ])

  static let symmetricalImbalanceExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.6, "percent_agreement_se": 0.049236596392,
    "percent_agreement_rating_weighted": 0.6, "percent_agreement_pair_pooled": 0.6,
    "percent_agreement_unanimous": 0.6, "specific_agreement:no": 0.428571428571,
    "specific_agreement:yes": 0.692307692308, "alpha_nominal": 0.125274725275,
    "alpha_nominal_se": 0.101746724731, "fleiss_kappa": 0.120879120879,
    "fleiss_kappa_se": 0.101746724731, "conger_kappa": 0.130434782609,
    "conger_kappa_se": 0.099158576223, "gwet_ac1": 0.266055045872, "gwet_ac1_se": 0.10392142833,
    "brennan_prediger": 0.2, "brennan_prediger_se": 0.098473192783, "cohen_kappa": 0.130434782609,
    "cohen_kappa_max": 0.782608695652, "scott_pi": 0.120879120879,
    "cohen_kappa_se": 0.098661537623, "prevalence_index": -0.3, "bias_index": 0.1,
    "percent_agreement_ci95_lo": 0.502303910801, "percent_agreement_ci95_hi": 0.697696089199,
    "alpha_nominal_ci95_lo": -0.076612850705, "alpha_nominal_ci95_hi": 0.327162301255,
    "fleiss_kappa_ci95_lo": -0.081008455101, "fleiss_kappa_ci95_hi": 0.322766696859,
    "fleiss_kappa_se0": 0.1, "conger_kappa_ci95_lo": -0.066317345228,
    "conger_kappa_ci95_hi": 0.327186910446, "gwet_ac1_ci95_lo": 0.059852386147,
    "gwet_ac1_ci95_hi": 0.472257705597, "brennan_prediger_ci95_lo": 0.004607821603,
    "brennan_prediger_ci95_hi": 0.395392178397, "cohen_kappa_se0": 0.097608453568,
  ]

  @Test func symmetricalImbalanceGivesEveryPublishedFigure() throws {
    let differences = try Self.symmetricalImbalance.differences(
      at: [.nominal], from: Self.symmetricalImbalanceExpected)
    #expect(differences == [])
  }
}
