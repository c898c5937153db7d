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
