import Agreement
import Testing

@testable import Reports

/// What was left out, in words and in codes.
struct LeftOutTests {
  @Test(arguments: [
    (Omission.severalValues, "2 ratings of several values in one unit (several-values)"),
    (.notGiven, "2 ratings without a value (not-given)"),
    (.irrelevant, "2 ratings by those who found the article irrelevant (irrelevant)"),
    (.twoVersions, "2 units in two versions, to be settled (two-versions)"),
    (.placeLost, "2 codings without a place in the text (place-lost)"),
    (.missingLabel("unclear"), "2 ratings 'unclear', which stands for a missing value"),
    (.unlisted("ghost"), "2 ratings 'ghost', which the variable does not take"),
  ])
  func everyOmissionHasItsWords(omission: Omission, words: String) {
    #expect(LeftOut(omission, count: 2).wordsWithCode == words)
    #expect(LeftOut(omission, count: 2).reason == omission.code)
  }

  @Test(arguments: [
    (DropReason.oneRating, "1 unit with one rating"),
    (.severalValues, "1 rating of several values in one unit"),
    (.notGiven, "1 rating without a value"),
    (.irrelevant, "1 rating by those who found the article irrelevant"),
    (.missingLabel("x"), "1 rating 'x', which stands for a missing value"),
  ])
  func reasonsOfATableReadTheSame(reason: DropReason, words: String) {
    #expect(LeftOut(reason, count: 1).words == words)
    #expect(LeftOut(reason, count: 1).reason == reason.code)
  }

  @Test func aLabelCalledLikeACodeIsNotTakenForIt() {
    #expect(
      LeftOut(Omission.missingLabel("one-rating"), count: 1).wordsWithCode
        == "1 rating 'one-rating', which stands for a missing value")
  }
}
