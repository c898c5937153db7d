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
    guard addressing * 4 <= paragraphs + 3,
      Vocabulary.askings.mayOccur(
        in: paragraph, of: text, openings: Vocabulary.askingOpenings)
    else { return false }
    let words = Words(paragraph, in: text, skipsQuotations: true)
    guard Vocabulary.askings.occur(in: words) else {
      return false
    }
    return Vocabulary.causes.occur(in: words) || Vocabulary.favours.occur(in: words)
  }

  /// Whether a paragraph behind a plea goes on with it: speaks to the reader, or is a short line
  /// and no sentence.
  func goesOn(at paragraph: Range<Int>) -> Bool {
    if text.addressesReader(in: paragraph) { return true }
    guard paragraph.count <= 200 else { return false }
    let words = Words.all(paragraph, in: text)
    return words.count <= 6 && !text.endsWithMark(paragraph) || Vocabulary.thanks.contains(words)
  }
}
