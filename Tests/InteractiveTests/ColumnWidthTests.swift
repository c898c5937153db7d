import Testing

@testable import Interactive

/// How wide text is on a terminal.
@Suite struct ColumnWidthTests {
  init() {
    useUTF8Locale()
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中文", 4), ("😀", 2), ("👨‍👩‍👧", 2),
  ])
  func aCharacterIsAsWideAsItsWidestScalar(_ text: String, _ width: Int) {
    #expect(columnWidth(of: text) == width)
  }

  @Test func textThatFitsIsNotClipped() {
    #expect("中文".clipped(to: 4) == "中文")
  }

  @Test func clippingNeverExceedsTheColumns() {
    #expect("中文字".clipped(to: 4) == "中…")
    #expect("abcdef".clipped(to: 3) == "ab…")
  }

  @Test func paddingCountsColumns() {
    #expect("中".padded(to: 3) == "中 ")
  }
}
