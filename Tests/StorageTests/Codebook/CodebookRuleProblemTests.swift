import Storage
import Testing

/// What is said about scales, and what variables point to.
@Suite struct CodebookRuleProblemTests {
  @Test(arguments: scales)
  func scalesAreChecked(_ variables: String, _ sentence: String) {
    #expect(codebookProblems(variables: variables) == [sentence])
  }

  @Test(arguments: references)
  func whatIsPointedToIsChecked(_ variables: String, _ sentence: String) {
    #expect(codebookProblems(variables: variables) == [sentence])
  }

  private static let scales: [(String, String)] = [
    (
      "{id: v, scale: norminal, labels: [{id: a}]}",
      "3:28: no scale 'norminal'; did you mean 'nominal' or 'ordinal'?"
    ),
    (
      "{id: v, scale: words}",
      "3:28: no scale 'words'; the scales are 'nominal', 'ordinal', 'interval', 'ratio', "
        + "'entity', 'set'"
    ),
    ("{id: v, scale: nominal}", "3:13: a variable of scale 'nominal' has no 'labels'; add them"),
    ("{id: v, scale: ordinal, labels: []}", "3:45: 'labels' has no elements; list at least one"),
    ("{id: v, scale: set, labels: }", "3:41: 'labels' is empty; give a value or remove it"),
    (
      "{id: v, scale: interval, labels: [{id: a}]}",
      "3:38: a variable of scale 'interval' takes no 'labels'; remove it or change the scale"
    ),
    (
      "{id: v, scale: entity, labels: [{id: a}]}",
      "3:36: a variable of scale 'entity' takes no 'labels'; remove it or change the scale"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a}], min: 1}",
      "3:56: a variable of scale 'nominal' takes no 'min'; remove it or change the scale"
    ),
    (
      "{id: v, scale: ratio, entities: [{id: a}]}",
      "3:35: a variable of scale 'ratio' takes no 'entities'; remove it or change the scale"
    ),
    ("{id: v, scale: ratio, min: 5, max: 1}", "3:48: 'min' 5 is above 'max' 1; swap them"),
    ("{id: v, scale: ratio, min: low}", "3:40: 'min' is 'low'; write a number such as -2 or 0.5"),
    (
      "{id: v, scale: ratio, max: 1e400}",
      "3:40: 'max' is '1e400'; write a number such as -2 or 0.5"
    ),
  ]

  private static let references: [(String, String)] = [
    (
      "{id: v, scale: nominal, labels: [{id: talks}], default: talk}",
      "3:69: the default 'talk' is no label of this variable; did you mean 'talks'?"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, retired: true}], default: a}",
      "3:80: the default 'a' is retired; name a label in use"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, missing: true}], default: a}",
      "3:80: the default 'a' is a missing value, which only a person can judge; name another "
        + "label or remove the default"
    ),
    (
      "{id: v, scale: set, labels: [{id: a}, {id: b, missing: true}], default: [a, b]}",
      "3:85: the default 'b' is a missing value, which only a person can judge; name another "
        + "label or remove the default"
    ),
    (
      "{id: v, scale: set, labels: [{id: a}], default: []}",
      "3:61: 'default' has no elements; list at least one"
    ),
    (
      "{id: v, scale: ratio, default: none}",
      "3:44: 'default' is 'none'; write a number such as -2 or 0.5"
    ),
    (
      "{id: v, scale: ratio, min: 0, max: 1, default: 2}",
      "3:60: the default '2' is not from 0 to 1; change it or the limits"
    ),
    (
      "{id: v, scale: ratio, min: 3, default: 2}",
      "3:52: the default '2' is not 3 or more; change it or the limits"
    ),
    (
      "{id: v, scale: entity, default: \" \"}",
      "3:45: 'default' is empty; give a value or remove it"
    ),
    (
      "{id: v, scale: ratio, per: [v]}",
      "3:41: 'v' is compared within itself; name other variables or remove 'per'"
    ),
    (
      "{id: v, scale: ratio, per: [surce]}, {id: source, scale: ratio}",
      "3:41: no other variable 'surce'; did you mean 'source'?"
    ),
    (
      "{id: v, scale: ratio, per: [w, w]}, {id: w, scale: ratio}",
      "3:44: 'w' is named twice; remove one"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, sourceLabel: b}]}",
      "3:68: no variable 'source' to fill from an entity; add it or remove 'sourceLabel'"
    ),
    (
      "{id: source, scale: nominal, labels: [{id: bank}]}, {id: v, scale: entity, entities: "
        + "[{id: a, sourceLabel: band}]}",
      "3:120: no label 'band' of 'source'; did you mean 'bank'?"
    ),
    (
      "{id: source, scale: nominal, labels: [{id: b, retired: true}]}, {id: v, scale: entity, "
        + "entities: [{id: a, sourceLabel: b}]}",
      "3:132: the label 'b' of 'source' is retired; name one in use"
    ),
  ]
}
