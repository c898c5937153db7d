import Annotations
import Corpus
import JSON
import Storage

/// `show`: a unit in its context, or the whole article.
struct Show: Command {
  static let specification = CommandSpecification("show", .see, .reads, usage: "[N|all]").with {
    $0.summary = "show the unit at the cursor, unit N, or the whole article"
    $0.expects = { given in given.words.isEmpty ? .oneOf(["all"]) : .anything }
    $0.details = """
      The whole article is shown with every part of the text: what is no unit is dimmed, with its \
      role. Dates that disagree are pointed out, with the weekdays that speak for and against them, \
      and so are characters that seem to be lost; nothing is repaired.
      """
  }

  private enum Extent {
    case unit(Article.Unit.Number?)
    case all
  }

  private let extent: Extent

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    if arguments.words.first == "all" {
      arguments.words.removeFirst()
      extent = .all
    } else if case .one(let number)? = try arguments.takeOneUnit(for: Self.specification) {
      extent = .unit(number)
    } else {
      extent = .unit(nil)
    }
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    let writer = try session.currentWriter()
    let history = writer.history
    let remarks = ArticleRemarks(open.article)
    let layer = history.layer(writer.id, of: open.article)
    let value = Self.value(of: open.article, remarks, layer)
    switch extent {
    case .all:
      var text = try session.wholeArticle(history, remarks)
      for line in session.lostPlaceLines(layer) {
        text.append(session.wrapped(line, .warning))
      }
      return .shown(text, value)
    case .unit(let number):
      let unit = try number.map { (number) throws(Refusal) in try open.unit(number) }
      var viewed = session
      if let unit { viewed.open?.move(to: unit) }
      var text = try viewed.articleHeading()
      text.append(try viewed.unitInContext())
      let current = try viewed.openArticle().current
      for place in remarks.lostCharacters(in: current.span) {
        text.line("       ? \(place)", .warning)
      }
      if !layer.orphans.isEmpty {
        let count = lostPlaceCount(layer.orphans.count)
        text.append(session.wrapped("\(count); show all says which", .warning))
      }
      return .shown(text, value)
    }
  }

  /// The article record, each unit with the annotator's coding.
  private static func value(of article: Article, _ remarks: ArticleRemarks, _ layer: Layer)
    -> [UInt8]
  {
    var article = article
    article.unknown += remarks.keys
    if !layer.orphans.isEmpty { article.unknown.append(orphans(of: layer)) }
    return ArticleRecord.bytes(of: article, style: .compact) { (unit, writer) in
      writer.key("coding")
      if let coded = layer.unit(at: unit.span) { writer.write(coded) } else { writer.null() }
    }
  }

  /// The codings without a place, as a further key of the record.
  private static func orphans(of layer: Layer) -> UnknownKey {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for orphan in layer.orphans { writer.write(orphan) }
    writer.endArray()
    return UnknownKey(name: "orphans", json: String(decoding: writer.bytes, as: UTF8.self))
  }
}

extension Session {
  /// Every part of the open article's text in order, units with their numbers and codings.
  fileprivate func wholeArticle(_ history: History, _ remarks: ArticleRemarks) throws(Refusal)
    -> StyledText
  {
    let article = try openArticle().article
    var text = isBlindOutlet ? StyledText() : remarkLines(remarks)
    var units = article.units[...]
    for block in article.blocks {
      let inside = units.prefix { $0.span.upperBound <= block.span.upperBound }
      units = units.dropFirst(inside.count)
      if inside.isEmpty {
        let isHidden = isBlindOutlet && block.tellsOutlet
        let words = isHidden ? "(hidden)" : oneLine(article.text[block.span])
        text.append(wrapped("[\(block.role)] \(words)", .dim, indent: 6))
        if !isHidden { text.append(lostCharacterLines(in: block.span, remarks)) }
      }
      for unit in inside {
        let isCurrent = unit == open?.current
        text.append(unitLine(unit, of: article, isCurrent: isCurrent, isBeside: false))
        text.append(lostCharacterLines(in: unit.span, remarks))
        // Where nothing is coded the number alone says so; a line for each would drown the text.
        guard history.coding(at: unit.span) != nil else { continue }
        text.append(codingLines(of: unit, in: history, isCurrent: false))
      }
      text.line()
    }
    return text
  }

  /// What is worth knowing before the text is read.
  private func remarkLines(_ remarks: ArticleRemarks) -> StyledText {
    var text = StyledText()
    for line in remarks.origin + remarks.dates { text.append(wrapped(line, .dim)) }
    for line in remarks.dateDoubts { text.append(wrapped(line, .warning)) }
    for line in remarks.weekdaysThatFit { text.append(wrapped(line, .dim)) }
    if let count = remarks.lostCharacterCount { text.append(wrapped(count, .warning)) }
    return text
  }

  private func lostCharacterLines(in span: ScalarSpan, _ remarks: ArticleRemarks) -> StyledText {
    var text = StyledText()
    for place in remarks.lostCharacters(in: span) {
      text.append(wrapped("? \(place)", .warning, indent: 7))
    }
    return text
  }

  /// A line, broken between words where the screen is narrower.
  fileprivate func wrapped(_ line: String, _ style: StyledText.Style, indent: Int = 0) -> StyledText
  {
    let blanks = String(repeating: " ", count: indent)
    let lines = lineWrap?.lines(of: line, indent: indent) ?? [line]
    var text = StyledText()
    text.line(blanks + lines.joined(separator: "\n\(blanks)"), style)
    return text
  }
}
