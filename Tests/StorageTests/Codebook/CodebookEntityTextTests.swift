import Annotations
import Storage
import Testing

/// Entities and names added to a codebook's text.
@Suite struct CodebookEntityTextTests {
  @Test func entityIsAddedToAListOfLines() throws {
    var text = try codebookText(straitCodebook)
    try text.addEntity("tarn", names: ["Yelva Tarn", "Тарн"], to: "speaker")
    #expect(
      text.addedLines(to: straitCodebook) == ["      - {id: tarn, names: [Yelva Tarn, Тарн]}"])
    #expect(text.codebook.entities.map(\.id) == ["oresh", "tarn"])
  }

  @Test func entityIsAddedBehindABlockAndBeforeWhatFollows() throws {
    let lines = header + "  entities:\n  - id: a\n    names:\n    - A  # one\n  # end\n"
    var text = try codebookText(lines)
    try text.addEntity("b", names: [], to: "v")
    #expect(text.string == lines.replacing("# one\n", with: "# one\n  - {id: b}\n"))
  }

  @Test(arguments: [
    ("[]", "[{id: b}]"),
    ("[{id: a}]", "[{id: a}, {id: b}]"),
    ("[{id: a}, ]", "[{id: a}, {id: b}, ]"),
    ("[\n    {id: a}  # one\n  ]", "[\n    {id: a},  # one\n    {id: b}\n  ]"),
    ("[\n    {id: a},  # one\n  ]", "[\n    {id: a},  # one\n    {id: b},\n  ]"),
    ("[\n    {id: a}]", "[\n    {id: a},\n    {id: b}]"),
  ])
  func entityIsAddedToAListInBrackets(_ before: String, _ after: String) throws {
    var text = try codebookText(header + "  entities: " + before + "\n")
    try text.addEntity("b", names: [], to: "v")
    #expect(text.string == header + "  entities: " + after + "\n")
  }

  @Test func listOfEntitiesIsBegunInBlockLayout() throws {
    let lines = header + "  ask: Who?  # by name\n\n# end\n"
    var text = try codebookText(lines)
    try text.addEntity("b", names: ["B b"], to: "v")
    let added = "# by name\n  entities:\n    - {id: b, names: [B b]}\n"
    #expect(text.string == lines.replacing("# by name\n", with: added))
  }

  @Test func listOfEntitiesIsBegunInBrackets() throws {
    var text = try codebookText("name: a\nversion: 1\nvariables: [{id: v, scale: entity}]  # all")
    try text.addEntity("b", names: ["B"], to: "v")
    #expect(
      text.string == "name: a\nversion: 1\n"
        + "variables: [{id: v, scale: entity, entities: [{id: b, names: [B]}]}]  # all")
  }

  @Test func nameIsAddedToAnEntity() throws {
    var text = try codebookText(straitCodebook)
    try text.addName(" Madam   Oresh", to: "oresh")
    #expect(text.string.contains("names: [Danika  Oresh, Ореш, Madam Oresh], sourceLabel"))
  }

  @Test func firstNameOfAnEntityBeginsItsList() throws {
    var text = try codebookText(header + "  entities:\n  - id: b  # who\n    side: c\n")
    try text.addName("Bee", to: "b")
    #expect(text.string.contains("  - id: b  # who\n    side: c\n    names:\n      - Bee\n"))
  }

  @Test(arguments: [
    "O'Neil: the man", "a # b", "[x", "yes", "\"Bo\"", "back\\slash", "- dash", "2nd",
  ])
  func anyNameIsWrittenSoThatItReadsBack(_ name: String) throws {
    var text = try codebookText(straitCodebook)
    try text.addName(name, to: "oresh")
    #expect(text.codebook.entities[0].names.last == name)
  }

  @Test func invisibleCharactersOfANameAreWrittenAsEscapes() throws {
    var text = try codebookText(straitCodebook)
    try text.addName("a\u{202E}b", to: "oresh")
    #expect(text.string.contains("\"a\\U0000202eb\""))
  }

  @Test func knownNameIsRefused() throws {
    var text = try codebookText(straitCodebook)
    let error = #expect(throws: CodebookEditError.self) { try text.addName("ореш", to: "oresh") }
    #expect(error?.description == "'ореш' means the entity 'oresh' already; nothing to do")
  }

  @Test func unknownEntityAndVariableAreRefused() throws {
    var text = try codebookText(straitCodebook)
    #expect(throws: CodebookEditError.unknownEntity("tarn", candidates: ["oresh"])) {
      try text.addName("Tarn", to: "tarn")
    }
    #expect(throws: CodebookEditError.notAnEntityVariable("target", candidates: ["speaker"])) {
      try text.addEntity("tarn", names: [], to: "target")
    }
    #expect(throws: CodebookEditError.emptyName) { try text.addName(" ", to: "oresh") }
  }

  private let header = "name: a\nversion: 1\nvariables:\n- id: v\n  scale: entity\n"
}
