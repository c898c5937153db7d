import Agreement
import Testing

struct RatingErrorTests {
  @Test(arguments: [
    (RatingError.declaredTwice(label: "a"), "label 'a' is declared twice; declare it once"),
    (.undeclared(label: "c"), "label 'c' is not declared; declare it or correct the rating"),
    (.notANumber(label: "x"), "'x' is not a number; correct it or use another level"),
    (
      .noOrder(label: "x"),
      "'x' is not a number, and no order is declared; declare the labels in their order"
    ),
    (
      .numberOutOfRange(label: "1e999"),
      "'1e999' is out of range; use 0 or a number between 1e-100 and 1e100 in size"
    ),
    (
      .negativeRatio(label: "-1"),
      "'-1' is below zero, where ratios mean nothing; use level interval"
    ),
    (.emptyLabel, "a label is empty; leave the rating out or use a level of sets"),
    (.emptyMember(set: "a|"), "set 'a|' has an empty member; put one '|' between two members"),
    (
      .separatorInMember(member: "a|b"), "'a|b' has a '|' in it, which separates members; rename it"
    ),
    (
      .ratedTwice(annotator: "mira"),
      "annotator 'mira' has two ratings of one unit; keep one or use a level of sets"
    ),
    (
      .unitsOutOfRange(-1),
      "-1 more units are not possible; use 0 or more, 1099511627776 in all at most"
    ),
    (
      .tooManyRatings(ofUnit: 3000),
      "3000 ratings of one unit are too many beside so many units; make a table of its own for it"
    ),
    (
      .levelsDiffer(.nominal, .masi),
      "levels nominal and masi differ; add tables of one level"
    ),
    (
      .declaredLabelsDiffer,
      "declared labels differ; add tables of the same labels in one order"
    ),
  ])
  func errorSaysWhatIsWrongAndWhatToDo(error: RatingError, sentence: String) {
    #expect(error.description == sentence)
  }
}
