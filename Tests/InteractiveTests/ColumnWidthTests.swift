import Testing

@testable import Interactive

/// How wide text is on a terminal.
@Suite struct ColumnWidthTests {
  init() {
    useUTF8Locale()
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("中文", 4), ("😀", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("a" + String(repeating: "\u{301}", count: 99), 1),
  ])
  func marksTakeNoColumnsAndIdeographsTwo(_ text: String, _ width: Int) {
    #expect(columnWidth(of: text) == width)
  }

  @Test(arguments: [
    ("🇺🇦", 2), ("🇺🇦🇺", 3), ("👨‍👩‍👧", 6), ("👍🏽", 4), ("☺\u{FE0F}", 2), ("का", 2), ("क्ष", 2), ("กำ", 2),
  ])
  func joinedSignsAreAsWideAsWhereTheyAreDrawnOneByOne(_ text: String, _ width: Int) {
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
