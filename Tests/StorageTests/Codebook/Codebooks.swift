import Annotations
import Storage

/// Names of commands, as the program passes them in.
let codebookCommandNames = ["tag", "also", "none", "note", "report", "codebook"]

/// Reads a codebook's text.
func codebookReading(_ text: String) -> CodebookReading {
  CodebookReader.read(Array(text.utf8), reservedWords: codebookCommandNames)
}

/// The problems of a codebook in words, without the file's name.
func codebookProblems(_ text: String) -> [String] {
  codebookReading(text).problems.map { problem in
    String(problem.description.dropFirst("annotations/codebook.yaml:".count))
  }
}

/// The problems of a codebook whose variables stand on line 3, the first of them in column 13.
func codebookProblems(variables: String) -> [String] {
  codebookProblems("name: a\nversion: 1\nvariables: [\(variables)]")
}

/// A codebook with every key, in block and flow layout, with comments.
let straitCodebook = """
  # Codebook of the strait study.
  name: strait
  version: 3  # raised in May
  headline: true
  variables:
    - id: source
      ask: Who?
      scale: nominal
      labels:
        - id: official  # states
          key: o
          name: Government
          define: |
            Speaks for a state.
            Or for a mayor.
          examples: [{text: The minister refused., article: wire/calls, unit: 4}, {text: No comment.}]
          use: "Ministers: all of them"
          avoid: Not for parties.
        # a comment between
        - {id: expert, key: e}
    - id: speaker
      scale: entity
      optional: true
      default: ОРЕШ
      entities:
        - {id: oresh, names: [Danika  Oresh, Ореш], sourceLabel: official, side: ilvania}  # president
    - {id: target, scale: nominal, default: talks, labels: [{id: talks, key: t}, {id: sanctions}, {id: permits, retired: true}]}
    - id: stance
      scale: ordinal
      per: [source, target]
      labels:
        - {id: oppose, key: "1"}
        - id: support  # for it
          key: '2'
        - {id: unclear, key: 0, missing: true}
    - {id: tone, scale: ratio, min: -1.5, max: 10, default: 0.50, optional: true}
    - {id: topics, scale: set, optional: true, default: [trade, war], labels: [{id: war}, {id: trade}, {id: sea}]}

  """

/// Takes a codebook's text in order to change it.
func codebookText(_ text: String) throws -> CodebookText {
  try CodebookText(Array(text.utf8), reservedWords: codebookCommandNames)
}

extension CodebookText {
  /// The text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The lines that differ from those of an older text with as many lines.
  func changedLines(from older: String) -> [String] {
    let (lines, olderLines) = (string.split(separator: "\n"), older.split(separator: "\n"))
    guard lines.count == olderLines.count else { return ["\(lines.count) lines"] }
    return zip(lines, olderLines).filter { $0 != $1 }.map { String($0.0) }
  }

  /// The lines that an older text does not have.
  func addedLines(to older: String) -> [String] {
    let olderLines = Set(older.split(separator: "\n"))
    return string.split(separator: "\n").filter { !olderLines.contains($0) }.map { String($0) }
  }
}
