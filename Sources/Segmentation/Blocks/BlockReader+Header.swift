extension BlockReader {
  /// The role of a paragraph above the story.
  mutating func roleInHeader(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    guard bodyCount < Self.storyInHeader else { return nil }
    if short.isDateLine || title != nil && short.isDatePart { return .date }
    if short.isLabelledByline || short.isDateWithByline { return .byline }
    if let role = roleOfDatedName(short) { return role }
    if bodyCount == 0, Dateline.isWhole(short) { return .dateline }
    guard let title else {
      return bodyCount == 0 ? roleBeforeTitle(short, next: next) : nil
    }
    if short.repeats(title) { return .title }
    if bodyCount == 0, short.endsWithCredit || short.endsWithLabelledCredit { return .caption }
    if short.isBylineBelowTitle { return .byline }
    return bodyCount == 0 ? roleOfWords(short) : nil
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
    if Vocabulary.media.occur(in: Array(name)) { return .date }
    return title != nil && name.count > 1 && name.allSatisfy { $0.kind == .upper } ? .byline : nil
  }

  private mutating func roleBeforeTitle(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    guard let next else { return nil }
    let nextShort = ShortParagraph(next, in: text)
    ahead = nextShort
    let isRepeated = nextShort?.repeats(short) == true
    if !isRepeated, let nextShort, isOfPage(short, above: nextShort) { return .boilerplate }
    if short.isTitleLike { return Dateline.end(in: short.range, of: text) == nil ? .title : nil }
    return isRepeated || short.isSentenceAsTitle && isHeaderLine(next, nextShort) ? .title : nil
  }

  /// Whether a line above what looks like a headline is the page's: its name, or a request.
  private func isOfPage(_ short: ShortParagraph, above next: ShortParagraph) -> Bool {
    if short.isPageName { return !next.endsWithMark }
    if short.mayBePageName, next.isButton || next.mayBePageName { return true }
    guard next.isTitleLike else { return false }
    return short.isRequestBeforeTitle
      || short.mayBePageName && next.words.count > short.words.count && !next.isDateLine
        && !next.isLabelledByline
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
