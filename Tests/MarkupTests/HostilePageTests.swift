import Markup
import Testing

/// Pages that no one writes in good faith: each is read or refused quickly, in bounded memory.
@Suite struct HostilePageTests {
  @Test func millionNestedElementsAreRefused() {
    let html = "<p>text</p>\n" + String(repeating: "<b>", count: 1_000_000)
    #expect(throws: MarkupError.tooDeep(limit: 1024, line: 2)) { try WebPage(html) }
  }

  @Test(arguments: ["<div>", "<table>", "<select><option>", "<plaintext><b>", "<svg>"])
  func deepNestingIsRefused(tag: String) {
    let html = "<p>text</p>\n" + String(repeating: tag, count: 5000)
    #expect(throws: MarkupError.tooDeep(limit: 1024, line: 2)) { try WebPage(html) }
  }

  @Test func manyElementsAreRefused() {
    let html = String(repeating: "<br>", count: 500_001)
    #expect(throws: MarkupError.tooManyElements(limit: 500_000, line: 1)) { try WebPage(html) }
  }

  @Test(arguments: [
    "a%=1 ", "a% ", "a%\r", "a%/", "a%='>' ", "a%=\"<\"", "a% = '\"> <b' ", "a%='>'\r",
  ])
  func manyAttributesAreRefused(attribute: String) {
    let attributes = (0..<11_000).map { attribute.replacing("%", with: "\($0)") }.joined()
    #expect(throws: MarkupError.tooManyAttributes(limit: 10_000, line: 2)) {
      try WebPage("<p>text</p>\n<p \(attributes)>")
    }
  }

  @Test(arguments: ["<p '", "<p x=\"y\"z\" ", "<p =\" ", "<!-- <b x=\" --><p ", "<b x='<p "])
  func quotationMarksHideNoAttributes(start: String) {
    let attributes = (0..<11_000).map { "a\($0)=\">\" " }.joined()
    #expect(throws: MarkupError.tooManyAttributes(limit: 10_000, line: 2)) {
      try WebPage("<p>text</p>\n\(start)\(attributes)>")
    }
  }

  @Test func manyTagsOfFewAttributesAreRead() throws {
    let tags = String(repeating: "<b a=1 b='>' c d=\"it's\">b</b> ", count: 5_000)
    #expect(try WebPage("<p>\(Pages.paragraph)</p>\(tags)").blocks.count == 2)
  }

  @Test(arguments: ["<x%></x%>", "</x%>", "<?x%>", "&x%;", "<b x%=1></b>"])
  func manyDifferentNamesAreRefused(name: String) {
    let names = (0..<60_000).map { name.replacing("%", with: "\($0)") }.joined()
    #expect(throws: MarkupError.tooManyNames(limit: 50_000, line: 2)) {
      try WebPage("<p>text</p>\n\(names)")
    }
  }

  @Test func fewDifferentNamesAreRead() throws {
    let names = (0..<5_000).map { "<b x\($0 % 9)>a &amp; b</b> " }.joined()
    #expect(try WebPage("<p>\(Pages.paragraph)</p>\(names)").blocks.count == 2)
  }

  @Test func longAttributeIsRead() throws {
    let html = "<p class='\(String(repeating: "a ", count: 100_000))'>\(Pages.paragraph)</p>"
    #expect(try WebPage(html).blocks.map(\.text) == [Pages.paragraph])
  }

  @Test func longTextIsRead() throws {
    let text = String(repeating: "word ", count: 100_000) + "end."
    #expect(try WebPage("<p>\(text)</p>").blocks.map(\.text) == [text])
  }

  @Test func zeroIsShownAsReplacementCharacter() throws {
    let html = "<p>\(Pages.paragraph)\0</p>\0<p>\(Pages.paragraph) Again.</p>"
    #expect(try WebPage(html).blocks.first?.text == Pages.paragraph + "\u{FFFD}")
    #expect(try WebPage(html).blocks.last?.text.hasSuffix("Again.") == true)
  }

  @Test(arguments: ["<!-- ", "<!", "<?", "<![CDATA[", "<p title=\"", "<", "</", "<script>", "&"])
  func unfinishedMarkupDoesNotHideWhatIsBeforeIt(markup: String) throws {
    let html = "<p>\(Pages.paragraph)</p>" + String(repeating: markup, count: 1000)
    #expect(try WebPage(html).blocks.first?.text == Pages.paragraph)
  }

  @Test func declaredEntitiesAreNotReplaced() throws {
    let html = "<!DOCTYPE html [<!ENTITY a \"bomb\">]><p>\(Pages.paragraph) &a;</p>"
    #expect(try WebPage(html).blocks.contains { $0.text.hasSuffix(" &a;") })
  }

  @Test(arguments: [
    "<!ENTITY a \"bomb\">", "<!ENTITY a ']>'>\n<!-- ]> it's -->", "<!ELEMENT p (#PCDATA)> ] x ",
  ])
  func declarationsInTheDocumentTypeAreNoText(declarations: String) throws {
    let type = "<?xml version='1.0'?>\n<!-- [ -->\n<!DOCTYPE html [\n\(declarations)\n] >"
    let page = try WebPage("\(type)<html><body><p>\(Pages.paragraph)</p></body></html>")
    #expect(page.blocks.map(\.text) == [Pages.paragraph])
    #expect(page.title == nil)
  }

  @Test func declarationsWithoutEndHideNothing() throws {
    let page = try WebPage("<!DOCTYPE html [\n<!ENTITY a 'b>\n<p>\(Pages.paragraph)</p>")
    #expect(page.blocks.last?.text == Pages.paragraph)
  }

  @Test func linesKeepTheirNumbersWithoutDeclarations() {
    let html = "<!DOCTYPE html [\n<!ENTITY a 'b'>\n]>\n" + String(repeating: "<b>", count: 2000)
    #expect(throws: MarkupError.tooDeep(limit: 1024, line: 4)) { try WebPage(html) }
  }

  @Test func declaredEncodingIsIgnored() throws {
    let html = "<meta charset='windows-1251'><p>\(Pages.paragraph) Київ — “так”.</p>"
    #expect(try WebPage(html).blocks.first?.text.hasSuffix("Київ — “так”.") == true)
  }

  @Test func randomMarkupIsRead() throws {
    let pieces = [
      "<p>", "</p>", "<div class='comments'>", "</div>", "text, ", "<a href=x>", "</a>", "<li>",
      "<br>",
      "<h1>", "</h1>", "<script>", "</script>", "<!--", "-->", "&nbsp;", "\0", "é", "<table>",
      "<td>",
      "<title>", "<meta name=author content=x>", "<time datetime=1>", "<html lang=x>", "\"", "'",
      ">",
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"a b c\"}",
    ]
    var generator = SplitMix(state: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 0..<200, using: &generator)
      let html = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      let page = try WebPage(html)
      #expect(page.blocks.allSatisfy { !$0.text.isEmpty })
      #expect(try WebPage(html) == page)
    }
  }
}

/// A generator whose numbers are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
