extension SentenceSplitter {
  /// Whether a small letter begins a sentence all the same, as some write on the web.
  ///
  /// They repeat their marks, and what repeats is no part of a name such as `Yahoo!`; or they begin
  /// the paragraph with a small letter too.
  func beginsCarelessly(_ next: NextWords, after marks: EndMarks) -> Bool {
    guard !marks.closesQuotation, !marks.closesBracket, !marks.isEllipsis, !next.hasDash,
      !next.opensBracket
    else { return false }
    if marks.stresses > 1 { return true }
    guard text.scalar(at: paragraph.lowerBound).kind == .lower else { return false }
    let word = WordBefore(endingAt: marks.start, in: text, from: sentenceStart)
    return word.shape == .word && word.range.count > 1 && traits(of: word.range).isEmpty
  }

  /// Whether a sentence ends at a mark without a blank behind it: `closed.They`.
  ///
  /// Only a word that begins sentences tells it from `example.Com`.
  func endsWithoutBlank(_ marks: EndMarks) -> Bool {
    guard marks.end - marks.start == 1, marks.isSingleStop || marks.hasStress,
      text.scalar(before: marks.start).kind == .lower,
      text.scalar(at: marks.end).kind == .upper,
      let next = NextWords(from: marks.end, in: text, before: paragraph.upperBound),
      next.word.count > 1, isStarter(next)
    else { return false }
    let word = WordBefore(endingAt: marks.start, in: text, from: sentenceStart)
    return word.shape == .word && text.scalar(at: next.word.upperBound).isSpace
      && !word.range.contains { text[$0] == UInt8(ascii: ".") }
  }
}
