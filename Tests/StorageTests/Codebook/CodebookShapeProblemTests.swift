import Storage
import Testing

/// What is said about keys and values of the wrong kind.
@Suite struct CodebookShapeProblemTests {
  @Test(arguments: keys)
  func keysAreChecked(_ variables: String, _ sentence: String) {
    #expect(codebookProblems(variables: variables) == [sentence])
  }

  private static let keys: [(String, String)] = [
    ("v", "3:13: a variable is written without keys; write 'key: value' for each"),
    ("{scale: nominal, labels: [{id: a}]}", "3:13: a variable has no 'id'; add it"),
    ("{id: v, labels: [{id: a}]}", "3:13: a variable has no 'scale'; add it"),
    (
      "{id: v, scale: nominal, lables: [], labels: [{id: a}]}",
      "3:37: a variable has no key 'lables'; did you mean 'labels'?"
    ),
    (
      "{id: v, scale: nominal, optional: 1, labels: [{id: a}]}",
      "3:47: 'optional' is '1'; write true or false"
    ),
    (
      "{id: v, scale: nominal, labels: [a]}",
      "3:46: a label is written without keys; write 'key: value' for each"
    ),
    ("{id: v, scale: nominal, labels: [{key: a}]}", "3:46: a label has no 'id'; add it"),
    (
      "{id: v, scale: nominal, labels: [{id: a, definition: b}]}",
      "3:54: a label has no key 'definition'; the keys are 'id', 'key', 'name', 'define', "
        + "'use', 'avoid', 'examples', 'missing', 'retired'"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, missing: maybe}]}",
      "3:63: 'missing' is 'maybe'; write true or false"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, define: [b]}]}",
      "3:62: 'define' holds a list or keys where a text belongs; write a text"
    ),
    ("{id: v, scale: entity, entities: [{names: [a]}]}", "3:47: an entity has no 'id'; add it"),
    (
      "{id: v, scale: entity, entities: [{id: a, names: b}]}",
      "3:62: 'names' is no list; put what it holds in [ ] or on lines that begin with '-'"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, names: [[b]]}]}",
      "3:63: 'names' holds a list or keys where a text belongs; write a text"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, names: [\" \"]}]}",
      "3:63: 'names' is empty; give a value or remove it"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, side: [b]}]}",
      "3:61: 'side' holds a list or keys where a text belongs; write a text"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, examples: [{article: b}]}]}",
      "3:65: an example has no 'text'; add it"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, examples: [text]}]}",
      "3:65: an example is written without keys; write 'key: value' for each"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, examples: [{text: b, unit: 2}]}]}",
      "3:81: a unit without its article; add 'article' or remove the unit"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, examples: [{text: b, article: ../c, unit: 2}]}]}",
      "3:84: '../c' cannot be an article; write it as 'articles' shows it"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, examples: [{text: b, article: c, unit: -1}]}]}",
      "3:93: 'unit' is '-1'; write a whole number from 0 to 999999999"
    ),
  ]
}
