import Markup
import Testing

@Suite struct FragmentTests {
  @Test func everythingInAFragmentIsText() throws {
    let html = "Short<ul><li>one</li><li><p>two</p></li></ul><blockquote><p>three</p></blockquote>"
    #expect(
      try PageBlock.blocks(ofFragment: html) == [
        PageBlock(.paragraph, "Short"), PageBlock(.listItem, "one"), PageBlock(.listItem, "two"),
        PageBlock(.quotation, "three"),
      ])
  }

  @Test func captionsAndHeadingsAreTold() throws {
    let html = "<h2>Head</h2><figure><figcaption>Under the picture</figcaption></figure><p>Text</p>"
    #expect(
      try PageBlock.blocks(ofFragment: html).map(\.kind) == [.subhead, .caption, .paragraph])
  }

  @Test func plainTextIsOneParagraph() throws {
    #expect(try PageBlock.blocks(ofFragment: " a\n b ") == [PageBlock(.paragraph, "a b")])
  }
}
