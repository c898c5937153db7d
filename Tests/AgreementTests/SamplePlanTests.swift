import Agreement
import Testing

struct SamplePlanTests {
  /// The manual of ATLAS.ti prints these figures of Krippendorff's table for four labels.
  @Test(arguments: [(0.8, 139), (0.667, 81)])
  func ratingsAreThoseOfKrippendorffsTable(least: Double, ratings: Int) throws {
    let plan = try SamplePlan(
      expected: 0.9, atLeast: least, share: SamplePlan.share(ofLabels: 4))
    #expect(plan.krippendorffRatings == ratings)
    #expect(plan.krippendorffUnits == (ratings + 1) / 2)
  }

  /// Four raters, kappa .6 with a two-sided limit of .4 and a share of .48: 32 by kappaSize.
  @Test func unitsAreThoseOfDonnerAndRotondi() throws {
    let plan = try SamplePlan(
      expected: 0.6, atLeast: 0.4, confidence: 0.975, share: 0.48, annotators: 4)
    #expect(plan.units == 32)
  }

  @Test func rareLabelsNeedMoreUnitsAndMoreAnnotatorsFewer() throws {
    let plans = try [(0.5, 2), (0.1, 2), (0.1, 3)].map {
      try SamplePlan(expected: 0.8, atLeast: 0.667, share: $0.0, annotators: $0.1).units
    }
    #expect(plans[0] == 85)
    #expect(plans[1] > plans[2] && plans[2] > plans[0])
  }

  @Test func nearLimitsStayInRange() throws {
    let plan = try SamplePlan(expected: 0.8, atLeast: 0.8.nextDown, share: 1e-300)
    #expect(plan.units == RatingTable.mostUnits)
  }

  @Test func impossiblePlansAreRefused() {
    #expect(throws: SamplePlanError.limitOutOfRange(0)) {
      try SamplePlan(expected: 0.8, atLeast: 0)
    }
    #expect(throws: SamplePlanError.expectedOutOfRange(0.6, atLeast: 0.667)) {
      try SamplePlan(expected: 0.6, atLeast: 0.667)
    }
    #expect(throws: SamplePlanError.confidenceOutOfRange(1)) {
      try SamplePlan(expected: 0.8, atLeast: 0.667, confidence: 1)
    }
    #expect(throws: SamplePlanError.shareOutOfRange(0)) {
      try SamplePlan(expected: 0.8, atLeast: 0.667, share: 0)
    }
    #expect(throws: SamplePlanError.annotatorsOutOfRange(1)) {
      try SamplePlan(expected: 0.8, atLeast: 0.667, annotators: 1)
    }
  }

  @Test(arguments: [
    (
      SamplePlanError.limitOutOfRange(1.5),
      "a lower limit of 1.5 is not possible; use a number between 0 and 1, such as 0.667"
    ),
    (
      .expectedOutOfRange(0.6, atLeast: 0.667),
      "agreement of 0.6 cannot be expected; use a number between 0.667 and 1"
    ),
    (.annotatorsOutOfRange(1), "1 annotators are not possible; use 2 to 1000"),
  ])
  func refusalsSayWhatToDo(error: SamplePlanError, words: String) {
    #expect(error.description == words)
  }
}
