import Agreement
import Testing

struct DegenerateTablesTests {
  /// One category only.
  static let oneCategory = PublishedTable(
    annotators: "A B",
    rows: [
      "a a": 6
    ])

  static let oneCategoryExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 1.0, "percent_agreement_se": 0.0,
    "percent_agreement_rating_weighted": 1.0, "percent_agreement_pair_pooled": 1.0,
    "percent_agreement_unanimous": 1.0, "specific_agreement:a": 1.0, "alpha_nominal": nil,
    "fleiss_kappa": nil, "conger_kappa": nil, "gwet_ac1": nil, "brennan_prediger": nil,
    "cohen_kappa": nil, "cohen_kappa_max": nil, "scott_pi": nil,
    "percent_agreement_ci95_lo": 1.0, "percent_agreement_ci95_hi": 1,
  ]

  @Test func oneCategoryGivesEveryPublishedFigure() throws {
    let differences = try Self.oneCategory.differences(
      at: [.nominal], from: Self.oneCategoryExpected)
    #expect(differences == [])
  }

  /// Two annotators without a common unit.
  static let noOverlap = PublishedTable(
    annotators: "A B",
    rows: [
      "a .": 1, "b .": 1, ". a": 1, ". b": 1,
    ])

  static let noOverlapExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": nil, "percent_agreement_se": nil,
    "percent_agreement_rating_weighted": nil, "percent_agreement_pair_pooled": nil,
    "percent_agreement_unanimous": nil, "specific_agreement:a": nil, "specific_agreement:b": nil,
    "alpha_nominal": nil, "fleiss_kappa": nil, "conger_kappa": nil, "gwet_ac1": nil,
    "brennan_prediger": nil, "cohen_kappa": nil, "cohen_kappa_max": nil, "scott_pi": nil,
  ]

  @Test func noOverlapGivesEveryPublishedFigure() throws {
    let differences = try Self.noOverlap.differences(
      at: [.nominal], from: Self.noOverlapExpected)
    #expect(differences == [])
  }

  /// One unit, three annotators, two of whom agree.
  static let singleUnit = PublishedTable(
    annotators: "A B C",
    rows: [
      "a a b": 1
    ])

  static let singleUnitExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.333333333333, "percent_agreement_se": nil,
    "percent_agreement_rating_weighted": 0.333333333333,
    "percent_agreement_pair_pooled": 0.333333333333, "percent_agreement_unanimous": 0.0,
    "specific_agreement:a": 0.5, "specific_agreement:b": 0.0, "alpha_nominal": 0.0,
    "alpha_nominal_se": nil, "fleiss_kappa": -0.5, "fleiss_kappa_se": nil, "conger_kappa": 0.0,
    "conger_kappa_se": nil, "gwet_ac1": -0.2, "gwet_ac1_se": nil,
    "brennan_prediger": -0.333333333333, "brennan_prediger_se": nil, "light_kappa": 0.0,
    "percent_agreement:A|B": 1.0, "cohen_kappa:A|B": nil, "percent_agreement:A|C": 0.0,
    "cohen_kappa:A|C": 0.0, "percent_agreement:B|C": 0.0, "cohen_kappa:B|C": 0.0,
    "alpha_nominal_without:A": 0.0, "alpha_nominal_without:B": 0.0, "alpha_nominal_without:C": nil,
    "fleiss_kappa_se0": 0.57735026919,
  ]

  @Test func singleUnitGivesEveryPublishedFigure() throws {
    let differences = try Self.singleUnit.differences(
      at: [.nominal], from: Self.singleUnitExpected)
    #expect(differences == [])
  }

  /// The second category is in a single rating that nothing is compared with.
  static let unpairedVariation = PublishedTable(
    annotators: "A B",
    rows: [
      "a a": 3, "b .": 1,
    ])

  static let unpairedVariationExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 1.0, "percent_agreement_se": 0.333333333333,
    "percent_agreement_rating_weighted": 1.0, "percent_agreement_pair_pooled": 1.0,
    "percent_agreement_unanimous": 1.0, "specific_agreement:a": 1.0, "specific_agreement:b": nil,
    "alpha_nominal": nil, "fleiss_kappa": 1.0, "fleiss_kappa_se": 0.333333333333,
    "conger_kappa": 1.0, "conger_kappa_se": 0.333333333333, "gwet_ac1": 1.0,
    "gwet_ac1_se": 0.333333333333, "brennan_prediger": 1.0, "brennan_prediger_se": 0.333333333333,
    "cohen_kappa": nil, "cohen_kappa_max": nil, "scott_pi": nil, "prevalence_index": 1.0,
    "bias_index": 0.0,
    "percent_agreement_ci95_lo": -0.060815435094, "percent_agreement_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": -0.060815435094, "fleiss_kappa_ci95_hi": 1,
    "conger_kappa_ci95_lo": -0.060815435094, "conger_kappa_ci95_hi": 1,
    "gwet_ac1_ci95_lo": -0.060815435094, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": -0.060815435094, "brennan_prediger_ci95_hi": 1,
  ]

  @Test func unpairedVariationGivesEveryPublishedFigure() throws {
    let differences = try Self.unpairedVariation.differences(
      at: [.nominal], from: Self.unpairedVariationExpected)
    #expect(differences == [])
  }

  /// Labels in Cyrillic.
  static let unicodeLabels = PublishedTable(
    annotators: "A B",
    rows: [
      "за за": 2, "против за": 1, "нейтрально нейтрально": 1, "против против": 1,
    ])

  static let unicodeLabelsExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.8, "percent_agreement_se": 0.2,
    "percent_agreement_rating_weighted": 0.8, "percent_agreement_pair_pooled": 0.8,
    "percent_agreement_unanimous": 0.8, "specific_agreement:за": 0.8,
    "specific_agreement:нейтрально": 1.0, "specific_agreement:против": 0.666666666667,
    "alpha_nominal": 0.709677419355, "alpha_nominal_se": 0.333311495901,
    "alpha_category:за": 0.64, "alpha_category:нейтрально": 1.0,
    "alpha_category:против": 0.571428571429, "fleiss_kappa": 0.677419354839,
    "fleiss_kappa_se": 0.333311495901, "conger_kappa": 0.6875, "conger_kappa_se": 0.303206537036,
    "gwet_ac1": 0.710144927536, "gwet_ac1_se": 0.288787687331, "brennan_prediger": 0.7,
    "brennan_prediger_se": 0.3, "cohen_kappa": 0.6875, "cohen_kappa_max": 0.6875,
    "scott_pi": 0.677419354839, "cohen_kappa_se": 0.271196171214,
    "fleiss_category:за": 0.6, "fleiss_category:нейтрально": 1.0,
    "fleiss_category:против": 0.52380952381,
    "percent_agreement_ci95_lo": 0.24471097896, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -0.215743651945, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": -0.248001716461, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.326109727899, "conger_kappa_ci95_lo": -0.154336305618,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": -0.091658233396, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": -0.132933531559, "brennan_prediger_ci95_hi": 1,
    "cohen_kappa_se0": 0.30103986447,
  ]

  @Test func unicodeLabelsGivesEveryPublishedFigure() throws {
    let differences = try Self.unicodeLabels.differences(
      at: [.nominal], from: Self.unicodeLabelsExpected)
    #expect(differences == [])
  }

  /// Values below zero.
  static let negativeValues = PublishedTable(
    annotators: "A B",
    rows: [
      "-1 1": 1, "2 2": 1, "-1 -1": 1, "1 1": 1, "2 1": 1, "0 0": 1,
    ])

  static let negativeValuesExpected: KeyValuePairs<String, Double?> = [
    "percent_agreement": 0.666666666667, "percent_agreement_se": 0.210818510678,
    "percent_agreement_rating_weighted": 0.666666666667,
    "percent_agreement_pair_pooled": 0.666666666667,
    "percent_agreement_unanimous": 0.666666666667, "specific_agreement:-1": 0.666666666667,
    "specific_agreement:0": 1.0, "specific_agreement:1": 0.5,
    "specific_agreement:2": 0.666666666667, "alpha_nominal": 0.584905660377,
    "alpha_ordinal": 0.708177278402, "alpha_interval": 0.692737430168,
    "alpha_nominal_se": 0.298378969943, "alpha_category:-1": 0.592592592593,
    "alpha_category:0": 1.0, "alpha_category:1": 0.3125, "alpha_category:2": 0.592592592593,
    "alpha_interval_se": 0.278598536027, "fleiss_kappa": 0.547169811321,
    "fleiss_kappa_se": 0.298378969943, "conger_kappa": 0.571428571429,
    "conger_kappa_se": 0.25280599374, "gwet_ac1": 0.558282208589, "gwet_ac1_se": 0.276066761607,
    "brennan_prediger": 0.555555555556, "brennan_prediger_se": 0.281091347571,
    "gwet_ac2_linear": 0.610108303249, "gwet_ac2_linear_se": 0.25667370225,
    "fleiss_kappa_linear": 0.595505617978, "fleiss_kappa_linear_se": 0.286135043331,
    "brennan_prediger_linear": 0.6, "brennan_prediger_linear_se": 0.273252020426,
    "conger_kappa_linear": 0.608695652174, "conger_kappa_linear_se": 0.259286724271,
    "percent_agreement_linear": 0.833333333333, "gwet_ac2_quadratic": 0.681978798587,
    "gwet_ac2_quadratic_se": 0.239285431614, "fleiss_kappa_quadratic": 0.664804469274,
    "fleiss_kappa_quadratic_se": 0.278598536027, "brennan_prediger_quadratic": 0.666666666667,
    "brennan_prediger_quadratic_se": 0.261618891605, "conger_kappa_quadratic": 0.666666666667,
    "conger_kappa_quadratic_se": 0.270588445792, "percent_agreement_quadratic": 0.907407407407,
    "gwet_ac2_ordinal": 0.658362989324, "gwet_ac2_ordinal_se": 0.242665577021,
    "fleiss_kappa_ordinal": 0.641791044776, "fleiss_kappa_ordinal_se": 0.279190234708,
    "brennan_prediger_ordinal": 0.644444444444, "brennan_prediger_ordinal_se": 0.263687057319,
    "conger_kappa_ordinal": 0.647058823529, "conger_kappa_ordinal_se": 0.265549236628,
    "percent_agreement_ordinal": 0.888888888889, "cohen_kappa": 0.571428571429,
    "cohen_kappa_max": 0.571428571429, "scott_pi": 0.547169811321,
    "cohen_kappa_se": 0.230779242406, "cohen_kappa_linear": 0.608695652174,
    "cohen_kappa_linear_se": 0.236695312908, "cohen_kappa_quadratic": 0.666666666667,
    "cohen_kappa_quadratic_se": 0.247012325934,
    "fleiss_category:-1": 0.555555555556, "fleiss_category:0": 1.0, "fleiss_category:1": 0.25,
    "fleiss_category:2": 0.555555555556,
    "percent_agreement_ci95_lo": 0.124740432502, "percent_agreement_ci95_hi": 1,
    "alpha_nominal_ci95_lo": -0.182101899894, "alpha_nominal_ci95_hi": 1,
    "fleiss_kappa_ci95_lo": -0.21983774895, "fleiss_kappa_ci95_hi": 1,
    "fleiss_kappa_se0": 0.240272974779, "conger_kappa_ci95_lo": -0.078429924019,
    "conger_kappa_ci95_hi": 1, "gwet_ac1_ci95_lo": -0.151369994221, "gwet_ac1_ci95_hi": 1,
    "brennan_prediger_ci95_lo": -0.167012756665, "brennan_prediger_ci95_hi": 1,
    "cohen_kappa_se0": 0.204124145232, "cohen_kappa_linear_se0": 0.270358813133,
    "cohen_kappa_quadratic_se0": 0.38745768387,
  ]

  @Test func negativeValuesGivesEveryPublishedFigure() throws {
    let differences = try Self.negativeValues.differences(
      at: [.ordinal, .interval], from: Self.negativeValuesExpected)
    #expect(differences == [])
  }
}
