import Annotations
import JSON
import Corpus
import Storage

/// `show`: a unit in its context, or the whole article.
struct Show: Command {
  static let specification = CommandSpecification("show", .see, .reads, usage: "[N|all]").with {
    $0.summary = "show the unit at the cursor, unit N, or the whole article"
    $0.details = """
      The whole article is shown with every part of the text: what is no unit is dimmed, with its \
      role. Dates that disagree are pointed out.
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
    let value = Self.value(of: open.article, history, writer.id)
    switch extent {
    case .all:
      return .shown(try session.wholeArticle(history), value)
    case .unit(let number):
      let unit = try number.map { (number) throws(Refusal) in try open.unit(number) }
      var viewed = session
      if let unit { viewed.open?.move(to: unit) }
      var text = try viewed.articleHeading()
      text.append(try viewed.unitInContext())
      return .shown(text, value)
    }
  }

  /// The article record, each unit with the annotator's coding.
  private static func value(of article: Article, _ history: History, _ id: Layer.ID) -> [UInt8] {
    let layer = history.layer(id, of: article)
    return ArticleRecord.bytes(of: article, style: .compact) { (unit, writer) in
      writer.key("coding")
      if let coded = layer.unit(at: unit.span) { writer.write(coded) } else { writer.null() }
    }
  }
}

extension Session {
  /// Every part of the open article's text in order, units with their numbers and codings.
  fileprivate func wholeArticle(_ history: History) throws(Refusal) -> StyledText {
    let article = try openArticle().article
    var text = StyledText()
    for evidence in article.publishedEvidence {
      text.line("date \(evidence.value) from \(evidence.origin)", .dim)
    }
    if let conflict = article.dateConflict { text.line(conflict, .warning) }
    var units = article.units[...]
    for block in article.blocks {
      let inside = units.prefix { $0.span.upperBound <= block.span.upperBound }
      units = units.dropFirst(inside.count)
      if inside.isEmpty {
        text.line("      [\(block.role)] \(oneLine(article.text[block.span]))", .dim)
      }
      for unit in inside {
        text.append(unitLine(unit, of: article, isCurrent: unit == open?.current))
        // Where nothing is coded the number alone says so; a line for each would drown the text.
        guard history.coding(at: unit.span) != nil else { continue }
        text.append(codingLines(of: unit, in: history, isCurrent: false))
      }
      text.line()
    }
    return text
  }
}
