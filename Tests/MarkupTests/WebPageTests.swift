import Markup
import Testing

@Suite struct WebPageTests {
  @Test func articleIsFoundAmongWhatSurroundsIt() throws {
    let kinds = try WebPage(Pages.news).blocks.map(\.kind)
    #expect(
      kinds == [
        .title, .byline, .date, .caption, .paragraph, .paragraph, .subhead, .paragraph,
      ])
  }

  @Test func whatIsLeftOutIsCountedByReason() throws {
    let leftOut = try WebPage(Pages.news).leftOut
    #expect(leftOut.contains(LeftOut(reason: .navigation, blockCount: 2)))
    #expect(leftOut.contains(LeftOut(reason: .comments, blockCount: 1)))
    #expect(leftOut.contains(LeftOut(reason: .sharing, blockCount: 1)))
    #expect(leftOut.contains(LeftOut(reason: .boilerplate, blockCount: 1)))
  }

  @Test func lineBreaksAndNonBreakingBlanksAreKept() throws {
    let blocks = try WebPage(Pages.news).blocks
    #expect(
      blocks.contains {
        $0.text.hasPrefix("“It was time,” said\u{A0}the mayor, who had promised it,\nand")
      })
  }

  @Test func referencesAreReplaced() throws {
    #expect(try WebPage(Pages.news).blocks.contains { $0.text.contains("in June & to last") })
  }

  @Test func headlineOnThePageGoesFirst() throws {
    let page = try WebPage(Pages.news)
    #expect(page.title == "Council votes to rebuild the old bridge")
    #expect(page.titles.first?.origin == .element("h1"))
  }

  @Test func everyStatedDateIsToldWithItsPlace() throws {
    #expect(
      try WebPage(Pages.news).dates == [
        StatedValue("2024-03-05T08:00:00+00:00", .linkedData("datePublished")),
        StatedValue("2024-03-05T08:00:00Z", .meta("article:published_time")),
        StatedValue("2024-03-05", .element("time")),
      ])
  }

  @Test func addressLanguageAndOutletAreRead() throws {
    let page = try WebPage(Pages.news)
    #expect(page.addresses.map(\.value) == ["https://valley.example/bridge"])
    #expect(page.language == "en-GB")
    #expect(page.outlets.first?.value == "The Valley Post")
  }

  @Test func allAuthorsAreRead() throws {
    let names = try WebPage(Pages.news).bylines.map(\.value)
    #expect(names == ["Ann Lee", "Bo Roe", "Ann Lee"])
  }

  @Test func pageWithoutTextHasNoBlocks() throws {
    #expect(try WebPage("").blocks.isEmpty)
    #expect(try WebPage("<html><body><script>x</script></body></html>").blocks.isEmpty)
  }

  @Test func paragraphsPartedByTwoLineBreaksAreParted() throws {
    let html = "<div>\(Pages.paragraph)<br><br>\(Pages.paragraph) Again.</div>"
    #expect(try WebPage(html).blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test func textBesideElementsIsAParagraph() throws {
    let html = "<div>\(Pages.paragraph) One.<p>\(Pages.paragraph) Two.</p></div>"
    #expect(try WebPage(html).blocks.count == 2)
  }

  @Test func repeatedParagraphIsLeftOut() throws {
    let html = "<header><p>\(Pages.paragraph)</p></header><div><p>\(Pages.paragraph)</p></div>"
    #expect(try WebPage(html).blocks.map(\.text) == [Pages.paragraph])
  }

  @Test func hiddenTextIsLeftOut() throws {
    let html = """
      <p>\(Pages.paragraph)</p><p style="display: none">Nobody sees this line at all.</p>
      <p hidden>Nor this one.</p><p>Seen <span style="display:none">unseen</span>words are kept.</p>
      """
    #expect(
      try WebPage(html).blocks.map(\.text) == [Pages.paragraph, "Seen words are kept."])
  }

  @Test func softHyphensAreDropped() throws {
    let html = "<p>\(Pages.paragraph) The mayor\u{AD}s of&shy;ten meet.</p>"
    #expect(try WebPage(html).blocks.first?.text.hasSuffix(" The mayors often meet.") == true)
  }

  @Test func teasersOfOtherArticlesAreLeftOut() throws {
    let html = """
      <article><h1>Bridge</h1><p>\(Pages.paragraph)</p>
      <div><h3><a href="x">Another article of ours that you may like</a></h3>
      <p>Its first sentence is here too, with a full stop at its end.</p></div>
      <p>\(Pages.paragraph) Again.</p></article>
      """
    #expect(try WebPage(html).blocks.map(\.kind) == [.title, .paragraph, .paragraph])
  }

  @Test func layoutNamesDoNotHideTheArticle() throws {
    let html = """
      <body class="ads sidebar-left"><div class="has-related comments-open menu">
      <p>\(Pages.paragraph)</p><p>\(Pages.paragraph) Again.</p></div></body>
      """
    #expect(try WebPage(html.replacing("comments-open", with: "share")).blocks.count == 2)
  }

  @Test func introductionBeforeTheBodyBelongsToTheArticle() throws {
    let body = (1...6).map { "<p>\(Pages.paragraph) No. \($0).</p>" }.joined()
    let html = """
      <article><header><h1>Bridge</h1><p>What the town has decided after a long debate.</p></header>
      <div class="text">\(body)</div></article>
      """
    #expect(
      try WebPage(html).blocks[1].text == "What the town has decided after a long debate.")
  }

  @Test func linkedHeadlineIsNoTeaser() throws {
    let html = """
      <title>Council votes to rebuild the bridge</title><div><div class="entry">
      <h2><a href="/self">Council votes to rebuild the bridge</a></h2>
      <p>\(Pages.paragraph)</p></div></div>
      """
    #expect(try WebPage(html).blocks.map(\.kind) == [.title, .paragraph])
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func preformattedParagraphsAreRead(ending: String) throws {
    let text = "\(Pages.paragraph)\n\n\(Pages.paragraph) Again."
    let page = try WebPage("<title>Quay</title><pre>\(text)\(ending)</pre>")
    #expect(page.blocks.map(\.text) == [Pages.paragraph, Pages.paragraph + " Again."])
  }
}
