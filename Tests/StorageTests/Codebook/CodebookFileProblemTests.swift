import Storage
import Testing

/// What is said about a file that is no codebook.
@Suite struct CodebookFileProblemTests {
  @Test(arguments: files)
  func fileIsRefused(_ text: String, _ sentence: String) {
    #expect(codebookProblems(text) == [sentence])
  }

  private static let end = "variables: [{id: v, scale: nominal, labels: [{id: a}]}]"

  private static let files: [(String, String)] = [
    ("", "1:1: the file is empty; write name:, version: and variables:"),
    ("# nothing but a comment\n", "1:1: the file is empty; write name:, version: and variables:"),
    ("[name, version]", "1:1: the codebook is written without keys; write 'key: value' for each"),
    ("just words", "1:1: the codebook is written without keys; write 'key: value' for each"),
    ("name: a\nversion: 1\n", "1:1: the codebook has no 'variables'; add it"),
    ("version: 1\n\(end)", "1:1: the codebook has no 'name'; add it"),
    ("name: a\n\(end)", "1:1: the codebook has no 'version'; add it"),
    ("name:\nversion: 1\n\(end)", "1:6: 'name' is empty; give a value or remove it"),
    (
      "name: [a]\nversion: 1\n\(end)",
      "1:7: 'name' holds a list or keys where a text belongs; write a text"
    ),
    (
      "name: a\nversion: 0\n\(end)",
      "2:10: 'version' is '0'; write a whole number from 1 to 999999999"
    ),
    (
      "name: a\nversion: 1.5\n\(end)",
      "2:10: 'version' is '1.5'; write a whole number from 1 to 999999999"
    ),
    (
      "name: a\nversion: 9999999999\n\(end)",
      "2:10: 'version' is '9999999999'; write a whole number from 1 to 999999999"
    ),
    (
      "name: a\nversion: 1\nheadline: yes\n\(end)",
      "3:11: 'headline' is 'yes'; write true or false"
    ),
    (
      "name: a\nversion: 1\nvariabels: []\n\(end)",
      "3:1: the codebook has no key 'variabels'; did you mean 'variables'?"
    ),
    (
      "name: a\nversion: 1\nauthor: b\n\(end)",
      "3:1: the codebook has no key 'author'; the keys are 'name', 'version', 'headline', "
        + "'variables'"
    ),
    ("name: a\nversion: 1\nvariables: []", "3:12: 'variables' has no elements; list at least one"),
    ("name: a\nversion: 1\nvariables:", "3:11: 'variables' is empty; give a value or remove it"),
    (
      "name: a\nversion: 1\nvariables: {id: v}",
      "3:12: 'variables' is no list; put what it holds in [ ] or on lines that begin with '-'"
    ),
    (
      "name: a\nname: b\nversion: 1\n\(end)",
      "2:1: the key 'name' is here twice, first at 1:1; remove one"
    ),
    ("name: a\nversion: &v 1\n\(end)", "2:10: the anchor '&v' is not allowed; remove it"),
    (
      "name: a\n\tversion: 1\n",
      "2:1: while scanning a plain scalar: found a tab character that violates indentation"
    ),
    (
      "name: \"a\\e[31m\"\nversion: 1\nheadline: \"\\e[31m\"\n\(end)",
      "3:11: 'headline' is '\\u{1b}[31m'; write true or false"
    ),
  ]
}
