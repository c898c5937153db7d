import Storage
import Testing

/// What is said about ids, names and keys.
@Suite struct CodebookIdentityProblemTests {
  @Test(arguments: identities)
  func idsNamesAndKeysAreChecked(_ variables: String, _ sentence: String) {
    #expect(codebookProblems(variables: variables) == [sentence])
  }

  private static let identities: [(String, String)] = [
    (
      "{id: v, scale: entity}, {id: v, scale: entity}",
      "3:42: the variable 'v' is here twice, first at 3:18; rename or remove one"
    ),
    (
      "{id: 2v, scale: entity}",
      "3:18: '2v' cannot be a variable's id; begin with a letter from a to z, go on with such "
        + "letters, digits, '.', '_' or '-'"
    ),
    (
      "{id: found, scale: entity}",
      "3:18: 'found' is a word of the program's own; choose another id"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a}, {id: b}, {id: a}]}",
      "3:69: the label 'a' is here twice, first at 3:51; rename or remove one"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a}]}, {id: w, scale: set, labels: [{id: A}]}",
      "3:91: the label 'A' is here twice, first at 3:51; rename or remove one"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: 1a}]}",
      "3:51: '1a' cannot be a label's id; begin with a letter from a to z, go on with such "
        + "letters, digits, '.', '_' or '-'"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a b}]}",
      "3:51: 'a b' cannot be a label's id; begin with a letter from a to z, go on with such "
        + "letters, digits, '.', '_' or '-'"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: \"a\\u0301\"}]}",
      "3:51: 'á' cannot be a label's id; begin with a letter from a to z, go on with such "
        + "letters, digits, '.', '_' or '-'"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: tag}]}",
      "3:51: 'tag' is a word of the program's own; choose another id"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: uncoded}]}",
      "3:51: 'uncoded' is a word of the program's own; choose another id"
    ),
    (
      "{id: v, scale: entity, entities: [{id: none}]}",
      "3:52: 'none' is a word of the program's own; choose another id"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a=b}]}",
      "3:52: 'a=b' cannot be an entity's id; begin with a letter, go on with letters, digits, "
        + "'.', '_' or '-'"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a}]}, {id: w, scale: entity, entities: [{id: a}]}",
      "3:97: the entity 'a' is here twice, first at 3:52; rename or remove one"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: ab}]}, {id: w, scale: entity, entities: [{id: AB}]}",
      "3:97: the entity 'AB' has the id of a label at 3:51; rename one"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, names: [X Y]}, {id: b, names: [x  y]}]}",
      "3:86: the name 'x y' means the entity 'a' at 3:63 too; remove one"
    ),
    (
      "{id: v, scale: entity, entities: [{id: a, names: [B]}, {id: b}]}",
      "3:73: the name 'b' means the entity 'a' at 3:63 too; remove one"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, key: j}]}",
      "3:59: 'j' cannot be a label's key; take a digit or a lower-case letter other than j, "
        + "k, q and u"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, key: A}]}",
      "3:59: 'A' cannot be a label's key; take a digit or a lower-case letter other than j, "
        + "k, q and u"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, key: ab}]}",
      "3:59: 'ab' cannot be a label's key; take a digit or a lower-case letter other than j, "
        + "k, q and u"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, key: \"x\\u0301\"}]}",
      "3:59: 'x́' cannot be a label's key; take a digit or a lower-case letter other than j, "
        + "k, q and u"
    ),
    (
      "{id: v, scale: nominal, labels: [{id: a, key: x}, {id: b, key: x}]}",
      "3:76: the key 'x' is here twice, first at 3:59; give each label of a variable a key of "
        + "its own"
    ),
  ]
}
