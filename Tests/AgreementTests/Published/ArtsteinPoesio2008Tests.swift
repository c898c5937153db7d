import Agreement
import Testing

struct ArtsteinPoesio2008Tests {
  /// Artstein and Poesio, *Inter-Coder Agreement for Computational Linguistics* (2008), page 558.
  static let statementsAndRequests = PublishedTable(
    annotators: "A B",
    rows: [
      "STAT STAT": 20, "STAT IReq": 20, "IReq STAT": 10, "IReq IReq": 50,
    ])

  static let statementsAndRequestsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.7, "percent_agreement_se": 0.046056618647,
    "percent_agreement_rating_weighted": 0.7, "percent_agreement_pair_pooled": 0.7,
    "percent_agreement_unanimous": 0.7, "specific_agreement:IReq": 0.769230769231,
    "specific_agreement:STAT": 0.571428571429, "alpha_nominal": 0.343956043956,
    "alpha_nominal_se": 0.098353781432, "fleiss_kappa": 0.340659340659,
    "fleiss_kappa_se": 0.098353781432, "conger_kappa": 0.347826086957,
    "conger_kappa_se": 0.095486814177, "gwet_ac1": 0.449541284404, "gwet_ac1_se": 0.093370741251,
    "brennan_prediger": 0.4, "brennan_prediger_se": 0.092113237294, "cohen_kappa": 0.347826086957,
    "cohen_kappa_max": 0.782608695652, "scott_pi": 0.340659340659,
    "cohen_kappa_se": 0.095008180515, "prevalence_index": 0.3, "bias_index": -0.1,
    "percent_agreement_ci95_lo": 0.608613676548, "percent_agreement_ci95_hi": 0.791386323452,
    "alpha_nominal_ci95_lo": 0.148800803586, "alpha_nominal_ci95_hi": 0.539111284326,
    "fleiss_kappa_ci95_lo": 0.145504100289, "fleiss_kappa_ci95_hi": 0.535814581029,
    "fleiss_kappa_se0": 0.1, "conger_kappa_ci95_lo": 0.158359531614,
    "conger_kappa_ci95_hi": 0.5372926423, "gwet_ac1_ci95_lo": 0.264273476832,
    "gwet_ac1_ci95_hi": 0.634809091976, "brennan_prediger_ci95_lo": 0.217227353096,
    "brennan_prediger_ci95_hi": 0.582772646904, "cohen_kappa_se0": 0.097608453568,
  ]

  @Test func statementsAndRequestsGivesEveryPublishedFigure() throws {
    let differences = try Self.statementsAndRequests.differences(
      at: [.nominal], from: Self.statementsAndRequestsExpected)
    #expect(differences == [])
  }
}
