/// Recognises paragraphs in which a page asks its readers for money, or offers them a newsletter.
///
/// Stories speak of themselves and to their reader only in quotations, so a plea shows by the words
/// outside of those. Speeches and letters do it everywhere; there that shows nothing.
struct PleaRecogniser {
  private let text: UTF8Text
  /// The paragraphs that were asked about, and those that spoke to the reader.
  private var paragraphs = 0
  private var addressing = 0

  init(in text: UTF8Text) {
    self.text = text
  }

  /// Whether a paragraph asks the reader for support of a cause such as journalism.
  mutating func begins(at paragraph: Range<Int>) -> Bool {
    paragraphs += 1
    guard text.addressesReader(in: paragraph) else { return false }
    addressing += 1
    let words = Array(Words(paragraph, in: text, skipsQuotations: true))
    guard addressing * 4 <= paragraphs + 3, Vocabulary.askings.occur(in: words) else {
      return false
    }
    return Vocabulary.causes.occur(in: words) || Vocabulary.favours.occur(in: words)
  }

  /// Whether a paragraph behind a plea goes on with it.
  func goesOn(at paragraph: Range<Int>) -> Bool {
    text.addressesReader(in: paragraph) || Array(Words(paragraph, in: text)).count <= 6
  }
}
