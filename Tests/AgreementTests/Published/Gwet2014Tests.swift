import Agreement
import Testing

struct Gwet2014Tests {
  /// The table raw_g1g2 of the R package irrCAC: four raters in two groups, missing ratings.
  static let twoGroups = PublishedTable(
    annotators: "Rater1 Rater2 Rater4 Rater3",
    rows: [
      "a a a .": 1, "b b b c": 2, "c c c c": 2, "b b b b": 2, "a b d c": 1, "d d d d": 1,
      "a a a b": 1, ". e e e": 1, ". . a a": 1, ". . . c": 1, "b a b c": 1,
    ])

  static let twoGroupsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.74358974359, "percent_agreement_se": 0.11576749973,
    "percent_agreement_rating_weighted": 0.722222222222,
    "percent_agreement_pair_pooled": 0.701492537313,
    "percent_agreement_unanimous": 0.615384615385, "specific_agreement:a": 0.608695652174,
    "specific_agreement:b": 0.703703703704, "specific_agreement:c": 0.666666666667,
    "specific_agreement:d": 0.8, "specific_agreement:e": 1.0, "alpha_nominal": 0.631805718762,
    "alpha_nominal_se": 0.149581254688, "alpha_category:a": 0.628947368421,
    "alpha_category:b": 0.535802469136, "alpha_category:c": 0.564814814815,
    "alpha_category:d": 0.781395348837, "alpha_category:e": 1.0, "fleiss_kappa": 0.657245283844,
    "fleiss_kappa_se": 0.149918557034, "conger_kappa": 0.658588993673,
    "conger_kappa_se": 0.145997488297, "gwet_ac1": 0.684603818748, "gwet_ac1_se": 0.133533173469,
    "brennan_prediger": 0.679487179487, "brennan_prediger_se": 0.136237526149,
    "light_kappa": 0.591059170778, "percent_agreement:Rater1|Rater2": 0.818181818182,
    "cohen_kappa:Rater1|Rater2": 0.731707317073,
    "percent_agreement:Rater1|Rater4": 0.909090909091,
    "cohen_kappa:Rater1|Rater4": 0.869047619048, "percent_agreement:Rater1|Rater3": 0.5,
    "cohen_kappa:Rater1|Rater3": 0.305555555556,
    "percent_agreement:Rater2|Rater4": 0.833333333333, "cohen_kappa:Rater2|Rater4": 0.77358490566,
    "percent_agreement:Rater2|Rater3": 0.545454545455,
    "cohen_kappa:Rater2|Rater3": 0.402173913043,
    "percent_agreement:Rater3|Rater4": 0.583333333333,
    "cohen_kappa:Rater3|Rater4": 0.464285714286,
    "alpha_nominal_without:Rater1": 0.578947368421, "alpha_nominal_without:Rater2": 0.598121085595,
    "alpha_nominal_without:Rater4": 0.527446300716, "alpha_nominal_without:Rater3": 0.806818181818,
    "percent_agreement_ci95_lo": 0.493489265736, "percent_agreement_ci95_hi": 0.993690221444,
    "alpha_nominal_ci95_lo": 0.30865506454, "alpha_nominal_ci95_hi": 0.954956372984,
    "fleiss_kappa_ci95_lo": 0.333365932206, "fleiss_kappa_ci95_hi": 0.981124635482,
    "conger_kappa_ci95_lo": 0.343180596034, "conger_kappa_ci95_hi": 0.973997391312,
    "gwet_ac1_ci95_lo": 0.396122936188, "gwet_ac1_ci95_hi": 0.973084701308,
    "brennan_prediger_ci95_lo": 0.385163898161, "brennan_prediger_ci95_hi": 0.973810460813,
  ]

  @Test func twoGroupsGivesEveryPublishedFigure() throws {
    let differences = try Self.twoGroups.differences(
      at: [.nominal], from: Self.twoGroupsExpected)
    #expect(differences == [])
  }

  /// The table raw_gender of the R package irrCAC: four raters, fifteen units.
  static let fourRaters = PublishedTable(
    annotators: "Rater1 Rater2 Rater3 Rater4",
    rows: [
      "a a a c": 2, "a a b c": 4, "a a c c": 2, "a b a a": 2, "b a a a": 2, "b b b b": 1,
      "b c b b": 1, "c c c c": 1,
    ])

  static let fourRatersExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.455555555556, "percent_agreement_se": 0.067976549541,
    "percent_agreement_rating_weighted": 0.455555555556,
    "percent_agreement_pair_pooled": 0.455555555556,
    "percent_agreement_unanimous": 0.133333333333, "specific_agreement:a": 0.533333333333,
    "specific_agreement:b": 0.4, "specific_agreement:c": 0.355555555556,
    "alpha_nominal": 0.143407407407, "alpha_nominal_se": 0.14050133467,
    "alpha_category:a": 0.082222222222, "alpha_category:b": 0.213333333333,
    "alpha_category:c": 0.155061728395, "fleiss_kappa": 0.128888888889,
    "fleiss_kappa_se": 0.14050133467, "conger_kappa": 0.16572077185,
    "conger_kappa_se": 0.12120596165, "gwet_ac1": 0.208080808081, "gwet_ac1_se": 0.090696815943,
    "brennan_prediger": 0.183333333333, "brennan_prediger_se": 0.101964824311,
    "light_kappa": 0.170675813252, "percent_agreement:Rater1|Rater2": 0.666666666667,
    "cohen_kappa:Rater1|Rater2": 0.324324324324,
    "percent_agreement:Rater1|Rater3": 0.466666666667,
    "cohen_kappa:Rater1|Rater3": 0.130434782609,
    "percent_agreement:Rater1|Rater4": 0.333333333333,
    "cohen_kappa:Rater1|Rater4": 0.107142857143, "percent_agreement:Rater2|Rater3": 0.4,
    "cohen_kappa:Rater2|Rater3": 0.042553191489,
    "percent_agreement:Rater2|Rater4": 0.266666666667,
    "cohen_kappa:Rater2|Rater4": -0.024844720497, "percent_agreement:Rater3|Rater4": 0.6,
    "cohen_kappa:Rater3|Rater4": 0.444444444444,
    "fleiss_category:a": 0.066666666667, "fleiss_category:b": 0.2,
    "fleiss_category:c": 0.140740740741, "alpha_nominal_without:Rater1": 0.125382262997,
    "alpha_nominal_without:Rater2": 0.19512195122, "alpha_nominal_without:Rater3": 0.065359477124,
    "alpha_nominal_without:Rater4": 0.153846153846,
    "percent_agreement_ci95_lo": 0.30976035701, "percent_agreement_ci95_hi": 0.601350754102,
    "alpha_nominal_ci95_lo": -0.157937984828, "alpha_nominal_ci95_hi": 0.444752799642,
    "fleiss_kappa_ci95_lo": -0.172456503346, "fleiss_kappa_ci95_hi": 0.430234281124,
    "fleiss_kappa_se0": 0.076011695007, "conger_kappa_ci95_lo": -0.094240161193,
    "conger_kappa_ci95_hi": 0.425681704893, "gwet_ac1_ci95_lo": 0.01355548461,
    "gwet_ac1_ci95_hi": 0.402606131552, "brennan_prediger_ci95_lo": -0.035359464485,
    "brennan_prediger_ci95_hi": 0.402026131151,
  ]

  @Test func fourRatersGivesEveryPublishedFigure() throws {
    let differences = try Self.fourRaters.differences(
      at: [.nominal], from: Self.fourRatersExpected)
    #expect(differences == [])
  }

  /// The table cont3x3abstractors of the R package irrCAC: type of pregnancy.
  static let abstractors = PublishedTable(
    annotators: "A B",
    rows: [
      "Ectopic Ectopic": 13, "AIU AIU": 20, "AIU NIU": 7, "NIU AIU": 4, "NIU NIU": 56,
    ])

  static let abstractorsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.89, "percent_agreement_se": 0.031446603774,
    "percent_agreement_rating_weighted": 0.89, "percent_agreement_pair_pooled": 0.89,
    "percent_agreement_unanimous": 0.89, "specific_agreement:AIU": 0.78431372549,
    "specific_agreement:Ectopic": 1.0, "specific_agreement:NIU": 0.910569105691,
    "alpha_nominal": 0.797258497731, "alpha_nominal_se": 0.059352240146,
    "alpha_category:AIU": 0.711935781024, "alpha_category:Ectopic": 1.0,
    "alpha_category:NIU": 0.76887340302, "fleiss_kappa": 0.796239696212,
    "fleiss_kappa_se": 0.059352240146, "conger_kappa": 0.796409402184,
    "conger_kappa_se": 0.059207499642, "gwet_ac1": 0.849330548231, "gwet_ac1_se": 0.04343518914,
    "brennan_prediger": 0.835, "brennan_prediger_se": 0.04716990566,
    "cohen_kappa": 0.796409402184, "cohen_kappa_max": 0.944475291505, "scott_pi": 0.796239696212,
    "cohen_kappa_se": 0.058910718326,
    "fleiss_category:AIU": 0.710488222134, "fleiss_category:Ectopic": 1.0,
    "fleiss_category:NIU": 0.767711962834,
    "percent_agreement_ci95_lo": 0.827603115722, "percent_agreement_ci95_hi": 0.952396884278,
    "alpha_nominal_ci95_lo": 0.679490776719, "alpha_nominal_ci95_hi": 0.915026218743,
    "fleiss_kappa_ci95_lo": 0.6784719752, "fleiss_kappa_ci95_hi": 0.914007417224,
    "fleiss_kappa_se0": 0.076175856523, "conger_kappa_ci95_lo": 0.678928877733,
    "conger_kappa_ci95_hi": 0.913889926635, "gwet_ac1_ci95_lo": 0.763145709644,
    "gwet_ac1_ci95_hi": 0.935515386818, "brennan_prediger_ci95_lo": 0.741404673585,
    "brennan_prediger_ci95_hi": 0.928595326415, "cohen_kappa_se0": 0.076006025033,
  ]

  @Test func abstractorsGivesEveryPublishedFigure() throws {
    let differences = try Self.abstractors.differences(
      at: [.nominal], from: Self.abstractorsExpected)
    #expect(differences == [])
  }

  /// A skewed two-by-two table of DKPro Statistics, checked with irrCAC.
  static let skewedTable = PublishedTable(
    annotators: "A B",
    labels: ["1", "2"],
    rows: [
      "1 1": 80, "1 2": 7, "2 1": 8, "2 2": 5,
    ])

  static let skewedTableExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.85, "percent_agreement_se": 0.035887028128,
    "percent_agreement_rating_weighted": 0.85, "percent_agreement_pair_pooled": 0.85,
    "percent_agreement_unanimous": 0.85, "specific_agreement:1": 0.914285714286,
    "specific_agreement:2": 0.4, "alpha_nominal": 0.317714285714,
    "alpha_nominal_se": 0.136159266962, "fleiss_kappa": 0.314285714286,
    "fleiss_kappa_se": 0.136159266962, "conger_kappa": 0.314442413163,
    "conger_kappa_se": 0.136077821037, "gwet_ac1": 0.808, "gwet_ac1_se": 0.052392038627,
    "brennan_prediger": 0.7, "brennan_prediger_se": 0.071774056257, "gwet_ac2_linear": 0.808,
    "gwet_ac2_linear_se": 0.052392038627, "fleiss_kappa_linear": 0.314285714286,
    "fleiss_kappa_linear_se": 0.136159266962, "brennan_prediger_linear": 0.7,
    "brennan_prediger_linear_se": 0.071774056257, "conger_kappa_linear": 0.314442413163,
    "conger_kappa_linear_se": 0.136077821037, "percent_agreement_linear": 0.85,
    "gwet_ac2_quadratic": 0.808, "gwet_ac2_quadratic_se": 0.052392038627,
    "fleiss_kappa_quadratic": 0.314285714286, "fleiss_kappa_quadratic_se": 0.136159266962,
    "brennan_prediger_quadratic": 0.7, "brennan_prediger_quadratic_se": 0.071774056257,
    "conger_kappa_quadratic": 0.314442413163, "conger_kappa_quadratic_se": 0.136077821037,
    "percent_agreement_quadratic": 0.85, "gwet_ac2_ordinal": 0.808,
    "gwet_ac2_ordinal_se": 0.052392038627, "fleiss_kappa_ordinal": 0.314285714286,
    "fleiss_kappa_ordinal_se": 0.136159266962, "brennan_prediger_ordinal": 0.7,
    "brennan_prediger_ordinal_se": 0.071774056257, "conger_kappa_ordinal": 0.314442413163,
    "conger_kappa_ordinal_se": 0.136077821037, "percent_agreement_ordinal": 0.85,
    "cohen_kappa": 0.314442413163, "cohen_kappa_max": 0.954296160878, "scott_pi": 0.314285714286,
    "cohen_kappa_se": 0.135395722401, "cohen_kappa_linear": 0.314442413163,
    "cohen_kappa_linear_se": 0.135395722401, "cohen_kappa_quadratic": 0.314442413163,
    "cohen_kappa_quadratic_se": 0.135395722401, "prevalence_index": 0.75, "bias_index": -0.01,
    "percent_agreement_ci95_lo": 0.778792350446, "percent_agreement_ci95_hi": 0.921207649554,
    "alpha_nominal_ci95_lo": 0.047544760092, "alpha_nominal_ci95_hi": 0.587883811336,
    "fleiss_kappa_ci95_lo": 0.044116188664, "fleiss_kappa_ci95_hi": 0.584455239908,
    "fleiss_kappa_se0": 0.1, "conger_kappa_ci95_lo": 0.044434493926,
    "conger_kappa_ci95_hi": 0.5844503324, "gwet_ac1_ci95_lo": 0.704042828828,
    "gwet_ac1_ci95_hi": 0.911957171172, "brennan_prediger_ci95_lo": 0.557584700891,
    "brennan_prediger_ci95_hi": 0.842415299109, "cohen_kappa_se0": 0.099895503357,
    "cohen_kappa_linear_se0": 0.099895503357, "cohen_kappa_quadratic_se0": 0.099895503357,
  ]

  @Test func skewedTableGivesEveryPublishedFigure() throws {
    let differences = try Self.skewedTable.differences(
      at: [.ordinal], from: Self.skewedTableExpected)
    #expect(differences == [])
  }

  /// Gwet (2008): 94.4 % agreement and a negative kappa.
  static let emphysema = PublishedTable(
    annotators: "A B",
    rows: [
      "+ +": 118, "+ -": 5, "- +": 2,
    ])

  static let emphysemaExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.944, "percent_agreement_se": 0.020647580503,
    "percent_agreement_rating_weighted": 0.944, "percent_agreement_pair_pooled": 0.944,
    "percent_agreement_unanimous": 0.944, "specific_agreement:+": 0.971193415638,
    "specific_agreement:-": 0.0, "alpha_nominal": -0.024691358025,
    "alpha_nominal_se": 0.010927143402, "fleiss_kappa": -0.028806584362,
    "fleiss_kappa_se": 0.010927143402, "conger_kappa": -0.023391812865,
    "conger_kappa_se": 0.012336200561, "gwet_ac1": 0.940776337609, "gwet_ac1_se": 0.023056964302,
    "brennan_prediger": 0.888, "brennan_prediger_se": 0.041295161007,
    "cohen_kappa": -0.023391812865, "cohen_kappa_max": 0.561403508772,
    "scott_pi": -0.028806584362, "cohen_kappa_se": 0.012286756673, "prevalence_index": 0.944,
    "bias_index": 0.024,
    "percent_agreement_ci95_lo": 0.903132654454, "percent_agreement_ci95_hi": 0.984867345546,
    "alpha_nominal_ci95_lo": -0.046319235692, "alpha_nominal_ci95_hi": -0.003063480358,
    "fleiss_kappa_ci95_lo": -0.050434462029, "fleiss_kappa_ci95_hi": -0.007178706695,
    "fleiss_kappa_se0": 0.0894427191, "conger_kappa_ci95_lo": -0.04780860935,
    "conger_kappa_ci95_hi": 0.00102498362, "gwet_ac1_ci95_lo": 0.895140146617,
    "gwet_ac1_ci95_hi": 0.986412528601, "brennan_prediger_ci95_lo": 0.806265308907,
    "brennan_prediger_ci95_hi": 0.969734691093, "cohen_kappa_se0": 0.080380749829,
  ]

  @Test func emphysemaGivesEveryPublishedFigure() throws {
    let differences = try Self.emphysema.differences(
      at: [.nominal], from: Self.emphysemaExpected)
    #expect(differences == [])
  }
}
