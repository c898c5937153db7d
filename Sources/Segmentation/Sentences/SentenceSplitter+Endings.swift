extension SentenceSplitter {
  /// Whether marks with white space after them end the sentence.
  func endsSentence(_ marks: EndMarks, before next: NextWords) -> Bool {
    if marks.needsNoSpace { return true }
    if isOmission(marks) { return false }
    if marks.hasEmoticon { return next.kind == .upper || !marks.isEmoticonAlone }
    if next.kind == .lower, beginsCarelessly(next, after: marks) { return true }
    if next.kind == .lower, !beginsDespiteSmallLetter(next, after: marks) { return false }
    if next.hasDash, !next.opensQuotation { return marks.closesQuotation && next.kind == .upper }
    if marks.hasStress { return endsAtStress(marks, before: next) }
    if marks.isEllipsis { return endsAtEllipsis(marks, before: next) }
    // The first of two stops is an abbreviation's, or stands in brackets; the second ends.
    return marks.stops > 1 || endsAtStop(marks, before: next)
  }

  /// Where the number of a note ends that stands behind a sentence: `grew.4 The`, `grew. 4 The`.
  ///
  /// With a blank before it only a word that begins sentences shows that it is not `4 men`.
  func endOfReferenceNumber(after marks: EndMarks) -> Int? {
    let limit = paragraph.upperBound
    let number = text.skippingSpace(from: marks.end, to: min(limit, marks.end + 4))
    var end = number
    while end < limit, end - number < 3, text[end].decimalDigit != nil { end += 1 }
    guard end > number, text.scalar(at: end).isSpace,
      let next = NextWords(from: end, in: text, before: limit), next.kind == .upper
    else { return nil }
    let before = text.scalar(before: marks.start)
    guard number == marks.end ? before.kind == .lower : isStarter(next) else { return nil }
    return endsAtStop(marks, before: next) ? end : nil
  }

  /// In `grew. . . . The` the first stop ends a sentence, and the others omit what follows it.
  func endOfFirstStop(_ marks: EndMarks) -> Int? {
    guard marks.isSpaced, marks.stops == 4, !text.scalar(before: marks.start).isSpace,
      text.scalar(at: marks.start + 1).isSpace
    else { return nil }
    return marks.start + 1
  }

  /// `[…]` in the middle of a sentence: something is left out.
  private func isOmission(_ marks: EndMarks) -> Bool {
    marks.isEllipsis && marks.closesBracket
      && text.scalar(before: marks.start).kind == .openBracket
  }

  /// A name such as `iPhone`, or a remark in brackets after a whole sentence.
  private func beginsDespiteSmallLetter(_ next: NextWords, after marks: EndMarks) -> Bool {
    if next.opensBracket { return marks.isSingleStop && !next.opensQuotation }
    return next.word.dropFirst().contains { text.scalar(at: $0).kind == .upper }
  }

  /// What follows a name such as `Yahoo!` in brackets does not follow a sentence.
  private func endsAtStress(_ marks: EndMarks, before next: NextWords) -> Bool {
    !(next.opensBracket && next.kind != .upper) && !isAttribution(next, after: marks)
  }

  /// Three stops with blanks are an omission; a fourth is the sentence's own.
  private func endsAtEllipsis(_ marks: EndMarks, before next: NextWords) -> Bool {
    guard !marks.isSpaced || marks.stops > 3 else { return false }
    return !isAlwaysCapital(next.word) && !isAttribution(next, after: marks)
  }

  /// The English word I, whose capital says nothing.
  private func isAlwaysCapital(_ word: Range<Int>) -> Bool {
    text[word.lowerBound] == UInt8(ascii: "I")
      && (word.count == 1 || !text.scalar(at: word.lowerBound + 1).kind.isLetter)
  }

  /// Whether one full stop, a blank and a capital of ASCII follow a word that is in no list.
  ///
  /// Most sentences end so; no other rule has to be asked.
  func endsPlainly(at stop: Int) -> Bool {
    guard EndMarks.isPlainStop(at: stop, in: text, before: paragraph.upperBound),
      ScalarKind(ascii: text[stop + 2]) == .upper
    else { return false }
    let word = WordBefore(endingAt: stop, in: text, from: sentenceStart)
    return word.shape == .word && traits(of: word.range).isEmpty && !isCounter(word)
  }

  private func endsAtStop(_ marks: EndMarks, before next: NextWords) -> Bool {
    let word = WordBefore(endingAt: marks.start, in: text, from: sentenceStart)
    if isCounter(word) { return false }
    let traits = traits(of: word.range)
    if traits.contains(.withCapital), text.scalar(at: word.range.lowerBound).kind != .upper {
      return true
    }
    if traits.contains(.quantity) || traits.contains(.quantityAfterNumber) && followsNumber(word) {
      return endsAtQuantity(word, before: next)
    }
    if !traits.isDisjoint(with: [.needsMore, .quantityAfterNumber]) { return false }
    if traits.contains(.byNextWord) { return isStarter(next) }
    if traits.contains(.beforeNumber) { return next.kind != .digit }
    return endsAfter(word, before: next)
  }

  func traits(of word: Range<Int>) -> WordTraits {
    language.traits(of: WordKey(word, in: text))
  }

  /// Whether a stop after a word that is in no list ends the sentence.
  private func endsAfter(_ word: WordBefore, before next: NextWords) -> Bool {
    switch word.shape {
    case .none, .number, .word: true
    case .initialism where beginsSentence(word): false
    case .initial, .letter, .initialism, .unpronounceable: isStarter(next)
    }
  }

  /// Whether what follows an abbreviation begins a sentence.
  func isStarter(_ next: NextWords) -> Bool {
    guard next.kind == .upper else { return false }
    if next.opensQuotation { return true }
    return traits(of: next.word).contains(.starter)
  }

  /// `1.`, `2.1.`, `iv.` or `Chapter 3.` where a sentence begins.
  private func isCounter(_ word: WordBefore) -> Bool {
    guard !word.range.isEmpty else { return false }
    if word.shape == .number, isLabelled(word) { return true }
    guard beginsSentence(word) else { return false }
    if word.shape == .number, language.countersStandAlone { return false }
    switch word.shape {
    case .number, .initial, .letter: return true
    default: return word.range.allSatisfy { "IVXivx0123456789.".utf8.contains(text[$0]) }
    }
  }

  /// Whether the sentence so far is a word and a number.
  private func isLabelled(_ number: WordBefore) -> Bool {
    let label =
      sentenceStart..<NextWords.endOfWord(
        from: sentenceStart, in: text, before: min(paragraph.upperBound, sentenceStart + 24))
    return label.upperBound + 1 == number.range.lowerBound
      && text.scalar(at: label.lowerBound).kind == .upper && !traits(of: label).contains(.starter)
  }

  /// Whether only a bullet, quotation marks or brackets stand before a word of the sentence.
  private func beginsSentence(_ word: WordBefore) -> Bool {
    var offset = sentenceStart
    guard word.range.lowerBound < offset + 16 else { return false }
    while offset < word.range.lowerBound {
      let scalar = text.scalar(at: offset)
      guard !scalar.isWord else { return false }
      offset += scalar.length
    }
    return true
  }

  /// Whether the word before another has a digit or is a Roman number.
  private func followsNumber(_ word: WordBefore) -> Bool {
    guard word.range.lowerBound > sentenceStart else { return false }
    let space = text.scalar(before: word.range.lowerBound)
    let number = WordBefore(
      endingAt: word.range.lowerBound - space.length, in: text, from: sentenceStart
    ).range
    return !number.isEmpty
      && (number.contains { text[$0].decimalDigit != nil }
        || number.allSatisfy { "IVX".utf8.contains(text[$0]) })
  }

  private func endsAtQuantity(_ word: WordBefore, before next: NextWords) -> Bool {
    guard next.kind == .upper, !traits(of: next.word).contains(.afterTime) else { return false }
    // One letter may be an initial, or the first word of a sentence if the language has such.
    if next.word.count == text.scalar(at: next.word.lowerBound).length, !isStarter(next) {
      return false
    }
    let opener =
      sentenceStart..<NextWords.endOfWord(
        from: sentenceStart, in: text, before: min(paragraph.upperBound, sentenceStart + 24))
    return !traits(of: opener).contains(.quantityOpener)
      || word.range.lowerBound - opener.upperBound > 16
  }
}
