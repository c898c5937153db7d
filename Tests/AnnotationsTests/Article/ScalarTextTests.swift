import Annotations
import Testing

/// Cutting a text at offsets in Unicode scalars.
@Suite struct ScalarTextTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("e\u{301}", 2), ("👩‍👩‍👧", 5), ("мир 和平", 6), ("a\r\nb", 4),
  ])
  func lengthIsInScalars(text: String, count: Int) {
    #expect(ScalarText(text).count == count)
  }

  @Test(arguments: 1...40)
  func cutsAreThoseOfTheScalarView(seed: Int) {
    var generator = RepeatableGenerator(seed: seed)
    let scalars = randomScalars(using: &generator)
    let text = ScalarText(text(scalars[...]))
    for _ in 0..<50 {
      let ends = (0...1).map { _ in Int.random(in: 0...scalars.count, using: &generator) }.sorted()
      let cut = text[ends[0]..<ends[1]]
      #expect(Array(cut.utf8) == Array(self.text(scalars[ends[0]..<ends[1]]).utf8))
    }
  }

  @Test(arguments: [128, 256, 384])
  func cutsAtNotedPlacesAreExact(offset: Int) {
    let text = ScalarText(String(repeating: "ж", count: 400))
    #expect(text[0..<offset].utf8.count == 2 * offset)
    #expect(text[offset..<400].utf8.count == 2 * (400 - offset))
  }

  @Test(arguments: [-1..<2, 0..<4, 3..<4, -5 ..< -1, Int.min..<Int.max])
  func rangeOutsideGivesNothing(span: Range<Int>) {
    let text = ScalarText("жжж")
    #expect(!text.contains(span))
    #expect(text[span].isEmpty)
  }

  @Test func emptyRangeAtTheEndLiesWithin() {
    #expect(ScalarText("ab").contains(2..<2))
    #expect(ScalarText("ab")[2..<2].isEmpty)
  }

  /// Up to 600 scalars: words, combining marks, joined emoji, scripts of one to four bytes.
  private func randomScalars(using generator: inout RepeatableGenerator) -> [Unicode.Scalar] {
    let pieces: [String] = [
      "a", "Z ", "\r\n", "e\u{301}\u{323}", "ї", "和", "👩‍👩‍👧", "🇺🇦", "\0", "\u{338}",
    ]
    var scalars: [Unicode.Scalar] = []
    for _ in 0..<Int.random(in: 0...150, using: &generator) {
      scalars += (pieces.randomElement(using: &generator) ?? "").unicodeScalars
    }
    return scalars
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
