import Testing

@testable import Markup

@Suite struct HeadlineTests {
  @Test(arguments: [
    "Council votes to rebuild bridge | The Valley Post",
    "Council votes to rebuild bridge - Valley Post", "Valley Post: Council votes to rebuild bridge",
    "The Valley Post — Council votes to rebuild bridge", "Council votes to rebuild bridge",
  ])
  func outletIsTakenOff(title: String) {
    let found = TitleParts(title.replacing("Post:", with: "Post :")).withoutOutlet([
      "The Valley Post"
    ])
    #expect(found == "Council votes to rebuild bridge")
  }

  @Test func shortEndIsTakenForTheOutlet() {
    let parts = TitleParts("Council votes to rebuild bridge | News | Post")
    #expect(parts.withoutOutlet([]) == "Council votes to rebuild bridge | News")
  }

  @Test func dashesWithinTheHeadlineStay() {
    let title = "Council votes – mayor promises a bridge for everybody"
    #expect(TitleParts(title).withoutOutlet(["Post"]) == title)
  }

  @Test func headingThatNothingAgreesWithIsNotTheHeadline() throws {
    let html = "<title>Council votes to rebuild bridge</title><h1>The Valley Post</h1>"
    let titles = try WebPage(html).titles
    #expect(
      titles == [
        StatedValue("Council votes to rebuild bridge", .element("title")),
        StatedValue("The Valley Post", .element("h1")),
      ])
  }
}
