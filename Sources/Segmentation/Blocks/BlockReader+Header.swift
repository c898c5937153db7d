extension BlockReader {
  /// The role of a paragraph above the story.
  mutating func roleInHeader(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    guard bodyCount < Self.storyInHeader else { return nil }
    if short.isDateLine || headline != nil && short.isDatePart { return .date }
    if short.isLabelledByline || short.isDateWithByline { return .byline }
    if let role = roleOfDatedName(short) { return role }
    if bodyCount == 0, Dateline.isWhole(short) { return .dateline }
    guard let headline else {
      return bodyCount == 0 ? roleBeforeHeadline(short, next: next) : nil
    }
    if short.repeats(headline) { return .title }
    if bodyCount == 0, short.endsWithCredit || short.endsWithLabelledCredit { return .caption }
    if short.isBylineBelowHeadline { return .byline }
    return bodyCount == 0 ? roleOfWords(short) : nil
  }

  /// Whether a paragraph that is not unusual may have a role all the same that only lines above the
  /// story have.
  ///
  /// Few that end with a full stop do: dates, datelines, a sentence with a photographer's name behind
  /// it, and a headline that is repeated.
  func mayBeOfHeader(_ range: Range<Int>) -> Bool {
    var words = Words(range, in: text)
    guard text[range.upperBound - 1] == UInt8(ascii: "."), let first = words.next(),
      first.kind != .digit, !ShortParagraph.isTime(first)
    else { return true }
    guard let headline else {
      return bodyCount == 0 && Dateline.mayBeWhole(range, in: text)
    }
    return bodyCount == 0 || first.key == headline.words.first?.key
  }

  /// The role of a line between headline and story that is too short for a sentence.
  private func roleOfWords(_ short: ShortParagraph) -> BlockRole? {
    if blocks.last?.role == .byline, short.isOfAuthor { return .byline }
    if short.isPageName || short.isWord { return .boilerplate }
    return author == nil && short.isName ? .byline : nil
  }

  /// The role of a line in which a page's or an author's name stands before the date.
  private func roleOfDatedName(_ short: ShortParagraph) -> BlockRole? {
    guard let name = short.nameBeforeDate else { return nil }
    if Vocabulary.media.occur(in: name) { return .date }
    return headline != nil && name.count > 1 && name.allSatisfy { $0.kind == .upper }
      ? .byline : nil
  }

  /// The role of a line that stands where the headline may.
  ///
  /// What stands below may only tell whether it is headline or story, and only if it is one unit in
  /// either case.
  private mutating func roleBeforeHeadline(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole?
  {
    if short.isPageName || short.mayBePageName || short.isRequestBeforeHeadline {
      return .boilerplate
    }
    return isHeadlineByItself(short) || isHeadlineByNext(short, next) ? .title : nil
  }

  /// The words of a sentence that is the headline only because of the line below it.
  mutating func headlineSentence(_ range: Range<Int>, above next: Range<Int>?) -> ShortParagraph? {
    guard bodyCount == 0, headline == nil, next != nil,
      text.hasScalars(in: range, atMost: ShortParagraph.longestHeadlineSentence),
      let short = shortParagraph(range)
    else { return nil }
    return isHeadlineByNext(short, next) ? short : nil
  }

  /// Whether a sentence is the headline because of the line below it.
  private mutating func isHeadlineByNext(_ short: ShortParagraph, _ next: Range<Int>?) -> Bool {
    guard let next, isSentence(short) else { return false }
    ahead = ShortParagraph(next, in: text)
    return ahead?.repeats(short) == true || isHeaderLine(next, ahead)
  }

  /// Whether a line is a headline, whatever stands below it.
  ///
  /// One without a mark at its end may have two parts (`Who won? Four takeaways`), if it begins no
  /// list. One with a mark is made of sentences, so it has a single one.
  func isHeadlineByItself(_ short: ShortParagraph) -> Bool {
    guard short.isHeadlineLike, !beginsWithDateline(short) else { return false }
    let parts = sentenceCount(in: short.range)
    return parts == 1
      || parts == 2 && !short.endsWithMark && !ListCounter.begins(short.range, in: text)
  }

  /// Whether a line is one unit, be it story or a headline that ends as a sentence does.
  private func isSentence(_ short: ShortParagraph) -> Bool {
    short.mayBeHeadlineSentence && !beginsWithDateline(short)
      && sentenceCount(in: short.range) == 1
  }

  private func beginsWithDateline(_ short: ShortParagraph) -> Bool {
    Dateline.end(in: short.range, of: text) != nil
  }

  /// Whether a paragraph shows that the one above it is a headline, though that ends as a sentence.
  private func isHeaderLine(_ range: Range<Int>, _ short: ShortParagraph?) -> Bool {
    if Dateline.end(in: range, of: text) != nil { return true }
    guard let short else { return false }
    return short.isDateLine || short.isLabelledByline || short.isDateWithByline
      || text.isAddress(range)
  }

  /// Whether a short line stands between paragraphs of the story as their heading.
  ///
  /// The paragraph before it must be a longer one that is complete. What follows is not asked, so
  /// the last line of a text may be one, too.
  func isSubhead(_ short: ShortParagraph) -> Bool {
    guard let lastStory, lastStory.count > short.range.count, short.isSubheadLike,
      text.endsWithSentence(lastStory)
    else { return false }
    switch blocks.last?.role {
    case .body, .caption, .boilerplate, .related: return true
    case .subhead: return isSecondLine(short.range)
    default: return false
    }
  }

  /// Whether a line follows a subhead below it, where blank lines part paragraphs.
  private func isSecondLine(_ range: Range<Int>) -> Bool {
    guard blocks.count > 1, let first = blocks.last?.range else { return false }
    let before = blocks[blocks.count - 2].range.upperBound..<first.lowerBound
    let between = first.upperBound..<range.lowerBound
    return text.lineEnds(in: before) > 1 && text.lineEnds(in: between) == 1
  }

  /// Whether a paragraph begins with the name that the byline has.
  func beginsWithAuthor(_ range: Range<Int>) -> Bool {
    guard let name = author?.firstName else { return false }
    let beginning = range.lowerBound..<min(range.upperBound, range.lowerBound + name.count)
    return text.hasSameBytes(name, beginning)
  }
}
