import Testing

@testable import Markup

@Suite struct ElementHintsTests {
  private func hints(_ attributes: String, element: String = "div") throws -> ElementHints {
    let tree = try PageTree("<\(element) \(attributes)>x</\(element)>")
    let node = try #require(
      tree.nodes.indices.first {
        tree.nodes[$0].kind == .division || tree.nodes[$0].kind == .aside
      })
    return ElementHints(of: node, in: tree)
  }

  @Test(arguments: [
    "class='story related-links'", "id=relatedStories", "class='b__sidebar'", "class=PROMO",
    "role=related",
  ])
  func wordsAreTakenFromClassesAndIdentifiers(attributes: String) throws {
    #expect(try hints(attributes).reason == .related)
  }

  @Test(arguments: ["class=unrelated", "class='adhoc header'", "title=related", "class"])
  func partsOfWordsAreNot(attributes: String) throws {
    #expect(try hints(attributes).reason == nil)
  }

  @Test(arguments: ["hidden", "style='color: red; DISPLAY : none'", "style=visibility:hidden"])
  func hiddenElementsAreTold(attributes: String) throws {
    #expect(try hints(attributes).reason == .hidden)
  }

  @Test(arguments: [
    ("class=byline", PageBlock.Kind.byline), ("itemprop=author", .byline),
    ("itemprop=datePublished", .date), ("class='photo-credit'", .caption),
  ])
  func rolesAreTold(attributes: String, role: PageBlock.Kind) throws {
    #expect(try hints(attributes).role == role)
  }

  @Test func nameOfAnElementCountsMore() throws {
    #expect(try hints("", element: "aside").isNamed)
    #expect(try !hints("class=sidebar").isNamed)
  }
}
