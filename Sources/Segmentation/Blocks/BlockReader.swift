/// Gives each paragraph of a text its role.
///
/// It goes through the text once. What stands further down moves no unit above: only whether a line
/// is the headline or the first sentence may be told by the line that follows it.
struct BlockReader {
  /// How many paragraphs of the story may stand above the last line of the header.
  static let storyInHeader = 2

  let text: UTF8Text
  /// The words by which a line is found to be one sentence; nil lets its script decide.
  private let language: Language?
  /// Whether the paragraph that is being read is ASCII.
  private var isASCII = false
  private(set) var blocks: [Block] = []
  /// The headline, once it has been read.
  private(set) var headline: ShortParagraph?
  /// The line that names the author, once it has been read.
  private(set) var author: ShortParagraph?
  /// The paragraph below the last one that was judged by it.
  var ahead: ShortParagraph?
  /// The paragraphs of the story so far.
  private(set) var bodyCount = 0
  /// The last of them.
  private(set) var lastStory: Range<Int>?
  /// The role that goes on while the paragraphs fit it: a list of articles, or a plea.
  private var run: BlockRole?
  private var pleas: PleaRecogniser

  /// The blocks of paragraphs, in bytes.
  static func blocks(
    of paragraphs: inout Paragraphs, in text: UTF8Text, language: Language?
  ) -> [Block] {
    var reader = BlockReader(text, language)
    var next = paragraphs.next()
    while let paragraph = next {
      next = paragraphs.next()
      reader.read(paragraph, above: next?.range)
    }
    reader.makeLoneHeadlineStory()
    return reader.blocks
  }

  private init(_ text: UTF8Text, _ language: Language?) {
    self.language = language
    self.text = text
    pleas = PleaRecogniser(in: text)
    blocks.reserveCapacity(text.count / 256 + 8)
  }

  private mutating func read(_ paragraph: Paragraph, above next: Range<Int>?) {
    let range = paragraph.range
    isASCII = paragraph.isASCII
    let short = mayBeSpecial(range) ? shortParagraph(range) : nil
    if bodyCount == 0, let end = openingDateEnd(range, short) {
      appendDated(range, at: end)
    } else if short == nil, let headline = headlineSentence(range, above: next) {
      append(range, role: .title, headline)
    } else {
      append(range, role: role(of: range, short: short, next: next), short)
    }
  }

  /// Reads the words of a paragraph, unless they were read to judge the one above it.
  func shortParagraph(_ range: Range<Int>) -> ShortParagraph? {
    if let ahead, ahead.range == range { return ahead }
    return ShortParagraph(range, in: text)
  }

  private mutating func append(_ range: Range<Int>, role: BlockRole, _ short: ShortParagraph?) {
    if role == .title, headline == nil { headline = short }
    if role == .byline, author == nil { author = short }
    if role == .body {
      appendBody(range)
    } else {
      blocks.append(Block(role: role, range: range, isASCII: isASCII))
    }
  }

  /// Appends the date that a paragraph begins with, and the rest as headline or story.
  private mutating func appendDated(_ range: Range<Int>, at end: Int) {
    guard let date = text.trimmed(range.lowerBound..<end),
      let rest = text.trimmed(end..<range.upperBound)
    else { return append(range, role: .date, nil) }
    blocks.append(Block(role: .date, range: date, isASCII: isASCII))
    let short = ShortParagraph(rest, in: text)
    let isHeadline = headline == nil && short.map(isHeadlineByItself) == true
    append(rest, role: isHeadline ? .title : .body, short)
  }

  /// Whether the words of a paragraph have to be read to know its role.
  private func mayBeSpecial(_ range: Range<Int>) -> Bool {
    run != nil || ShortParagraph.isUnusual(range, in: text) || beginsWithAuthor(range)
      || bodyCount < Self.storyInHeader && mayBeOfHeader(range)
  }

  private mutating func appendBody(_ range: Range<Int>) {
    var story = range
    if bodyCount < Self.storyInHeader, !hasDateline,
      let end = Dateline.end(in: range, of: text),
      let dateline = text.trimmed(range.lowerBound..<end),
      let rest = text.trimmed(end..<range.upperBound)
    {
      blocks.append(Block(role: .dateline, range: dateline, isASCII: isASCII))
      story = rest
    }
    blocks.append(Block(role: .body, range: story, isASCII: isASCII))
    lastStory = story
    bodyCount += 1
  }

  /// A headline that is the end of the text is all that there is to code, as one unit.
  private mutating func makeLoneHeadlineStory() {
    guard let headline, blocks.last?.range == headline.range else { return }
    blocks[blocks.count - 1].role = .body
    blocks[blocks.count - 1].isOneUnit = true
  }

  /// The number of sentences that a line has.
  func sentenceCount(in line: Range<Int>) -> Int {
    SentenceSplitter.count(in: line, of: text, language: language)
  }

  private var hasDateline: Bool { blocks.contains { $0.role == .dateline } }

  private mutating func role(
    of range: Range<Int>, short: ShortParagraph?, next: Range<Int>?
  ) -> BlockRole {
    if let short, let role = roleAnywhere(short, next: next) { return role }
    if let role = roleOfRun(range, short) { return role }
    if let short, let role = roleInHeader(short, next: next) { return role }
    if bodyCount > 0 || headline != nil, pleas.begins(at: range) {
      run = .boilerplate
      return .boilerplate
    }
    guard let short, isSubhead(short) else { return .body }
    return .subhead
  }

  /// The role of the list or plea that began further up, if the paragraph goes on with it.
  private mutating func roleOfRun(_ range: Range<Int>, _ short: ShortParagraph?) -> BlockRole? {
    guard let current = run else { return nil }
    let goesOn = current == .related ? short?.mayBeHeadlineInList == true : pleas.goesOn(at: range)
    if goesOn { return current }
    run = nil
    return nil
  }

  /// The role of a paragraph that shows it wherever it stands.
  ///
  /// Whatever words it is told by must be among ``Vocabulary/openers`` or ``Vocabulary/tellers``.
  private mutating func roleAnywhere(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    if short.isOrdinary { return introducesAuthor(short) ? .boilerplate : nil }
    if short.hasDateLabel, short.isDateLine { return .date }
    if short.isCopyright { return .copyright }
    if short.isNavigation { return .boilerplate }
    if short.isLabelledCaption || short.isCreditedCaption { return .caption }
    if short.isShortCaption { return .caption }
    if text.isAddress(short.range) { return .url }
    if short.isRelatedHeading {
      run = mayBeListed(next) ? .related : run
      return run == .related || !short.isButton ? .related : .boilerplate
    }
    // Above the story, `Opinion: …` is a headline.
    if headline != nil || bodyCount > 0, short.isRelatedLine { return .related }
    if short.isCreditForReporting || short.isContribution || short.isSignature { return .byline }
    if short.isTagHeading { run = .boilerplate }
    return isOfPage(short) ? .boilerplate : nil
  }

  /// Whether a paragraph is the page's and not the article's.
  private func isOfPage(_ short: ShortParagraph) -> Bool {
    short.isButton || short.isRequest || short.isCount || short.isRowOfButtons
      || short.isRowOfTags || short.isField || short.isNotice
      || introducesAuthor(short) || blocks.last?.role == .boilerplate && short.isNumber
  }

  private func introducesAuthor(_ short: ShortParagraph) -> Bool {
    guard bodyCount > 0, let author else { return false }
    return short.introduces(author)
  }

  private func mayBeListed(_ range: Range<Int>?) -> Bool {
    guard let range, let short = ShortParagraph(range, in: text) else { return false }
    return short.mayBeHeadlineInList && !short.isButton && !short.isRequest
  }

  /// Where the date ends that the first paragraph of a story begins with, in figures or behind a
  /// label.
  private func openingDateEnd(_ range: Range<Int>, _ short: ShortParagraph?) -> Int? {
    if let short { return short.isDateLine || short.isDateWithByline ? nil : short.openingDateEnd }
    let beginning = range.lowerBound..<min(range.upperBound, range.lowerBound + 100)
    var words = Words(beginning, in: text)
    guard let word = words.next(), ShortParagraph.isTime(word) else { return nil }
    return ShortParagraph(beginning, in: text)?.openingDateEnd
  }
}
