/// Gives each paragraph of a text its role.
///
/// It goes through the text once and looks ahead by one paragraph, so what stands further down moves
/// nothing above.
struct BlockReader {
  /// How many paragraphs of the story may stand above the last line of the header.
  static let storyInHeader = 2

  let text: UTF8Text
  private let paragraphs: [Range<Int>]
  private(set) var blocks: [Block] = []
  /// The headline, once it has been read.
  private(set) var title: ShortParagraph?
  /// The paragraphs of the story so far.
  private(set) var bodyCount = 0
  /// The role that goes on while the paragraphs fit it: a list of articles, or a plea.
  private var run: BlockRole?
  private var pleas: PleaRecogniser

  /// The blocks of a text, in bytes.
  static func blocks(of text: UTF8Text) -> [Block] {
    var reader = BlockReader(text)
    for index in reader.paragraphs.indices { reader.read(index) }
    return reader.blocks
  }

  private init(_ text: UTF8Text) {
    self.text = text
    pleas = PleaRecogniser(in: text)
    paragraphs = Paragraphs.all(in: text)
    blocks.reserveCapacity(paragraphs.count)
  }

  private mutating func read(_ index: Int) {
    let range = paragraphs[index]
    let short = mayBeSpecial(range) ? ShortParagraph(range, in: text) : nil
    if let end = index == 0 ? short?.openingDateEnd ?? longOpeningDateEnd(range) : nil {
      appendDivided(range, at: end, role: .date)
      return
    }
    let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
    let role = role(of: range, short: short, next: next)
    if role == .title, title == nil { title = short }
    guard role == .body else {
      blocks.append(Block(role: role, range: range))
      return
    }
    appendBody(range)
  }

  /// Whether the words of a paragraph have to be read to know its role.
  private func mayBeSpecial(_ range: Range<Int>) -> Bool {
    bodyCount < Self.storyInHeader || run != nil || ShortParagraph.isUnusual(range, in: text)
  }

  private mutating func appendBody(_ range: Range<Int>) {
    let end =
      bodyCount < Self.storyInHeader && !hasDateline ? Dateline.end(in: range, of: text) : nil
    if let end {
      appendDivided(range, at: end, role: .dateline)
    } else {
      blocks.append(Block(role: .body, range: range))
      bodyCount += 1
    }
  }

  private var hasDateline: Bool { blocks.contains { $0.role == .dateline } }

  /// Appends the beginning of a paragraph with its own role, and the rest as body.
  private mutating func appendDivided(_ range: Range<Int>, at end: Int, role: BlockRole) {
    if let first = text.trimmed(range.lowerBound..<end) {
      blocks.append(Block(role: role, range: first))
    }
    if let rest = text.trimmed(end..<range.upperBound) {
      blocks.append(Block(role: .body, range: rest))
      bodyCount += 1
    }
  }

  private mutating func role(
    of range: Range<Int>, short: ShortParagraph?, next: Range<Int>?
  ) -> BlockRole {
    if let role = short.flatMap({ roleAnywhere($0, next: next) }) { return role }
    if let role = roleOfRun(range, short) { return role }
    if let role = short.flatMap({ roleInHeader($0, next: next) }) { return role }
    if bodyCount > 0 || title != nil, pleas.begins(at: range) {
      run = .boilerplate
      return .boilerplate
    }
    return short.map { isSubhead($0, next: next) } == true ? .subhead : .body
  }

  /// The role of the list or plea that began further up, if the paragraph goes on with it.
  private mutating func roleOfRun(_ range: Range<Int>, _ short: ShortParagraph?) -> BlockRole? {
    guard let current = run else { return nil }
    let goesOn = current == .related ? short?.isHeadline == true : pleas.goesOn(at: range)
    if goesOn { return current }
    run = nil
    return nil
  }

  /// The role of a paragraph that shows it wherever it stands.
  private mutating func roleAnywhere(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    if short.isCopyright { return .copyright }
    if short.isLabelledCaption { return .caption }
    if text.isAddress(short.range) { return .url }
    if short.isRelatedHeading {
      run = isHeadline(next) ? .related : run
      return run == .related || !short.isButton ? .related : .boilerplate
    }
    if short.isRelatedLine { return .related }
    if short.isCreditForReporting { return .byline }
    return short.isButton || short.isRequest ? .boilerplate : nil
  }

  private func isHeadline(_ range: Range<Int>?) -> Bool {
    guard let range, let short = ShortParagraph(range, in: text) else { return false }
    return short.isHeadline && !short.isButton && !short.isRequest
  }

  /// The role of a paragraph above the story.
  private func roleInHeader(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    guard bodyCount < Self.storyInHeader else { return nil }
    if short.isDateLine { return .date }
    if short.isLabelledByline { return .byline }
    guard let title else {
      return bodyCount == 0 ? roleBeforeTitle(short, next: next) : nil
    }
    if short.repeats(title) { return .title }
    if bodyCount == 0, short.endsWithCredit || short.endsWithLabelledCredit { return .caption }
    return short.isBylineWithPlace ? .byline : nil
  }

  private func roleBeforeTitle(_ short: ShortParagraph, next: Range<Int>?) -> BlockRole? {
    guard let next else { return nil }
    let nextShort = ShortParagraph(next, in: text)
    let isRepeated = nextShort?.repeats(short) == true
    if short.isRequestBeforeTitle, !isRepeated, nextShort?.isTitleLike == true {
      return .boilerplate
    }
    if short.isTitleLike { return Dateline.end(in: short.range, of: text) == nil ? .title : nil }
    // A headline that ends as a sentence does: what follows shows that it is one.
    let isAboveHeader = nextShort.map { $0.isDateLine || text.isAddress($0.range) } == true
    return isRepeated || isAboveHeader ? .title : nil
  }

  /// Whether a short line stands between paragraphs of the story as their heading.
  private func isSubhead(_ short: ShortParagraph, next: Range<Int>?) -> Bool {
    guard let last = blocks.last, last.role == .body, text.endsWithMark(last.range), let next,
      short.isSubheadLike
    else { return false }
    return text.endsWithMark(next) && next.count > short.range.count
  }

  /// The date in figures or behind a label that a long first paragraph begins with.
  private func longOpeningDateEnd(_ range: Range<Int>) -> Int? {
    let beginning = range.lowerBound..<min(range.upperBound, range.lowerBound + 100)
    return ShortParagraph(beginning, in: text)?.openingDateEnd
  }
}
