import Annotations
import Testing

@testable import Commands

/// Coding without knowing who published an article.
struct BlindOutletTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    var article = SampleArticles.permits
    article.outlet = "Harbour Gazette"
    article.agency = "Strait Wire"
    let byline = article.units.remove(at: 1)
    article.units[1].number = byline.number
    article.blocks[1] = Article.Block(role: "byline", span: byline.span)
    try desk.put(article)
    desk.session.blindsOutlet = true
  }

  @Test(arguments: ["open wire/permits", "show", "show all", "articles"])
  func outletDateAndIdAreHidden(line: String) throws {
    try desk.type("open wire/permits")
    let text = try desk.type(line).text.plain
    for secret in ["Gazette", "Strait Wire", "2031", "wire/permits", "Permits cost"] {
      #expect(!text.contains(secret))
    }
  }

  @Test func reportTellsNeitherOutletsNorDates() throws {
    try desk.type("open wire/permits")
    for line in ["tag 1 support official speaker=orel", "done --rest none", "report"] {
      let said = try desk.type(line).text.plain
      #expect(!said.contains("Gazette") && !said.contains("2031-"))
    }
    desk.session.blindsOutlet = false
    #expect(try desk.type("report").text.plain.contains("Gazette"))
  }

  @Test(arguments: [
    "log", "log --script", "status", "articles", "find --all ferry", "diff mira jon", "report",
    "agreement", "codebook rename official office", "done --rest none", "undo", "irrelevant",
    "show",
    "review wire/choir", "pick jon", "tag 99 support official", "todo", "round list",
    "round close all",
    "assign --round pilot --annotators mira,jon", "restore wire/ferry", "open wire/fery",
    "open wire",
    "review --accept unanimous --all", "undo --run", "redo", "flag", "split 1 Port", "show all",
  ])
  func nothingThatIsSaidNamesAnArticle(line: String) throws {
    try desk.type("open wire/ferry")
    try desk.type("tag 1 support official")
    let said = try allThatIsSaid(line)
    #expect(!said.contains { $0.contains("wire/") && !line.contains("wire/") })
    #expect(!said.contains { $0.contains("wire/ferry") || $0.contains("wire/permits") })
  }

  /// Text, confirmations, remarks and refusals of a line at the prompt.
  private func allThatIsSaid(_ line: String) throws -> [String] {
    do {
      let reply = try desk.type(line)
      let lines = reply.acknowledgements.map(\.line) + [reply.text.plain]
      return lines + reply.remarks + desk.session.takeRemarks()
        + [reply.refusal?.sentence].compactMap(\.self)
    } catch let refusal as Refusal {
      return refusal.sentences + desk.session.takeRemarks()
    }
  }

  @Test func lockedFileTellsNoId() throws {
    let other = try Desk(session: "s2", beside: desk)
    other.run("open wire/ferry", "none 1")
    try desk.type("open 2")
    let said = try allThatIsSaid("none 1")
    #expect(
      said.first?.hasPrefix("'annotations/mira/article 2 of 3.history.jsonl' is being") == true)
  }

  @Test func scriptAtThePromptOpensThePlace() throws {
    try desk.type("open wire/ferry")
    try desk.type("none 1")
    #expect(try desk.type("log --script").text.plain == "open 2\nnone 1\n")
  }

  @Test func scriptsAndSubcommandsKeepIds() throws {
    desk.run("open wire/ferry")
    #expect(desk.say("none 1") == "ok 1 wire/ferry#1 none")
    #expect(desk.run("log --script").lines == ["open wire/ferry", "none 1"])
  }

  @Test(arguments: [
    ("see wire/ferry#3, wire/ferry", "see article 2 of 3#3, article 2 of 3"),
    (
      "'annotations/mira/wire/ferry.history.jsonl'",
      "'annotations/mira/article 2 of 3.history.jsonl'"
    ),
    ("wire/ferry-town wire/ferry.", "wire/ferry-town article 2 of 3."),
    ("the talks go on", "the talks go on"),
    ("'talks' and talks#3", "'article 3 of 3' and article 3 of 3#3"),
    ("wire/ferry.later", "article 1 of 3"), ("ї wire/ferry\u{301}", "ї article 2 of 3\u{301}"),
  ])
  func idsBecomePlaces(words: String, shown: String) {
    let mask = OutletMask(["wire/ferry.later", "wire/ferry", "talks"])
    #expect(mask.applied(to: words) == shown)
  }

  @Test func findListsPlaces() throws {
    #expect(try desk.type("find --all ferry").text.plain.contains("article 2 of 3#"))
    #expect(try !desk.type("find --all ferry").text.plain.contains("wire/"))
  }

  @Test(arguments: ["open wire/permit5", "open wire"])
  func candidatesTellNoId(line: String) throws {
    let refusal = #expect(throws: Refusal.self) { try desk.type(line) }
    let sentence = try #require(refusal).sentence
    #expect(!sentence.contains("wire/ferry") && !sentence.contains("wire/permits"))
  }

  @Test func articleIsCalledByItsPlace() throws {
    let text = try desk.type("open wire/permits").text.plain
    #expect(text.contains("article 3 of 3 · 0 of 2 units coded"))
  }

  @Test func articleIsOpenedByItsPlace() throws {
    try desk.type("open 2")
    #expect(desk.session.open?.article.id == "wire/ferry")
  }

  @Test(arguments: [Int.min, -1, 0, 4, Int.max])
  func placeBeyondAllArticlesIsUnknown(place: Int) {
    #expect(throws: Refusal.self) { try desk.type("open \(place)") }
  }

  @Test func confirmationNamesThePlace() throws {
    try desk.type("open wire/ferry")
    let confirmation = try #require(try desk.type("none 1").acknowledgements.first)
    #expect(desk.session.shownLine(of: confirmation) == "ok 1 article 2 of 3#1 none")
  }

  @Test func preferenceHidesToo() throws {
    desk.session.blindsOutlet = false
    try desk.type("set blind-outlet on")
    #expect(desk.session.isBlindOutlet)
  }

  @Test func withoutItNothingIsHidden() throws {
    desk.session.blindsOutlet = false
    let text = try desk.type("open wire/permits").text.plain
    #expect(text.contains("wire/permits · 2031-03-01 · Harbour Gazette · Strait Wire"))
  }
}
