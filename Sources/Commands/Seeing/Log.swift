import Annotations
import Corpus
import JSON
import Storage

/// `log`: what was changed in the open article and its units, when and by which command.
struct Log: Command {
  static let specification = CommandSpecification(
    "log", .see, .reads, usage: "[N] [--long|--script]"
  ).with {
    $0.summary = "show the changes to this article, or to unit N"
    $0.usesPager = true
    $0.details = """
      The newest change comes last. Each has an id, by which restore finds it. With --long it is \
      said who made it, with which version of the codebook and which program, and what it led to. \
      With --script the coding is written as commands that make it again, in the order in which it \
      was made, without what was taken back.
      """
    $0.options = [
      OptionSpecification("--long", "say who made each change, with what, and what it led to"),
      OptionSpecification("--script", "write commands that make the coding again"),
    ]
  }

  private let number: Article.Unit.Number?
  private let isScript: Bool
  private let isLong: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    isScript = arguments.has("--script")
    isLong = arguments.has("--long")
    guard !isScript || !isLong else {
      throw .usage("--long and --script exclude each other", Self.specification)
    }
    if case .one(let number)? = try arguments.takeOneUnit(for: Self.specification) {
      self.number = number
    } else {
      number = nil
    }
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    guard !isScript || !session.isReviewing else { throw .scriptOfReference(open.article.id) }
    let unit = try number.map { (number) throws(Refusal) in try open.unit(number) }
    let history = try session.currentWriter().history
    guard !isScript else {
      let script = CodingScript(
        history, of: open.article, codebook: session.codebook, unit: unit,
        named: session.nameToOpen(open.article.id))
      return .script(script)
    }
    let article = try refusing { () throws(CorpusError) in
      try session.corpus.history(of: open.article.id)
    }
    let lines = LogLine.merged(
      article.changes.filter { change in
        unit.map { change.isMending(of: $0, in: open.article) } ?? true
      },
      history.changes.filter { change in
        // What a unit was split from or joined of is part of its story.
        unit.map { history.isChange(change, of: $0.span) } ?? true
      })
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    value.beginArray()
    for line in lines {
      if !line.isTakingBack {
        text.append(line.text)
        if isLong { for detail in session.details(of: line) { text.line("   \(detail)", .dim) } }
      }
      value.raw(String(decoding: line.json, as: UTF8.self))
    }
    value.endArray()
    if lines.isEmpty { text.line("no changes yet", .dim) }
    return .shown(text, value.bytes)
  }
}

extension Session {
  /// Who made a change, with what, and what it led to.
  fileprivate func details(of line: LogLine) -> [String] {
    switch line.change {
    case .coding(let change):
      var origin = ["\(change.by)", "codebook \(change.codebookVersion)", change.tool]
      if change.kind == .program { origin[0] += " (program)" }
      if let run = change.run { origin.append("run \(run)") }
      if let undone = change.undoes { origin.append("undoes \(undone)") }
      return [origin.joined(separator: " · "), outcome(of: change)]
    case .article(let change):
      return [[change.by?.description, change.tool].compactMap(\.self).joined(separator: " · ")]
    }
  }

  private func outcome(of change: Change) -> String {
    switch change.effect {
    case .unit(let unit, let before, let after):
      "unit \(unit.number): \(words(of: before)) → \(words(of: after))"
    case .status(let before, let after): "\(words(of: before)) → \(words(of: after))"
    }
  }

  private func words(of coding: Coding?) -> String {
    lines(of: coding ?? Coding()).joined(separator: " ")
  }

  private func words(of status: Layer.Status) -> String {
    status.state.rawValue + (status.reason.map { " (\(oneLine($0)))" } ?? "")
  }
}

/// A change as `log` shows it.
private struct LogLine {
  /// A change of a coding, or of the article.
  enum Entry {
    case coding(Change)
    case article(ArticleChange)
  }

  /// The change.
  let change: Entry
  /// The line for a person.
  var text = StyledText()
  /// Whether it only takes back what was said when a unit was judged once more.
  var isTakingBack = false
  /// The line as it stands in its history.
  let json: [UInt8]

  init(_ change: Change) {
    self.change = .coding(change)
    text.append("\(change.revision)", .bold)
    text.append("  \(change.at)  \(change.id)  ", .dim)
    text.line(change.command)
    isTakingBack = change.isRecheck && change.undoes != nil
    json = ChangeCodec.line(of: change).bytes
  }

  /// A dash stands for the revision: that of an article's history is another count, and `restore`
  /// finds codings only.
  init(_ change: ArticleChange) {
    self.change = .article(change)
    text.append("–  \(change.at)  \(change.id)  ", .dim)
    text.line(change.by.map { "\($0): \(change.command)" } ?? change.command)
    json = ArticleChangeCodec.line(of: change).bytes
  }

  /// Changes of the article among those of its coding, each kind in its own order.
  static func merged(_ article: [ArticleChange], _ layer: [Change]) -> [LogLine] {
    var lines: [LogLine] = []
    var left = article[...]
    for change in layer {
      let earlier = left.prefix { $0.isBefore(change) }
      lines += earlier.map { LogLine($0) }
      left = left.dropFirst(earlier.count)
      lines.append(LogLine(change))
    }
    return lines + left.map { LogLine($0) }
  }
}

extension Reply {
  /// A script for a person, its lines for a program.
  fileprivate static func script(_ script: CodingScript) -> Reply {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for line in script.lines { writer.string(line) }
    writer.endArray()
    var reply = Reply.shown(
      StyledText(script.lines.map { "\($0)\n" }.joined()), writer.bytes)
    reply.remarks = script.remarks
    return reply
  }
}

extension ArticleChange {
  /// Whether it was made before a change of a coding: one session counts both, else their times tell.
  fileprivate func isBefore(_ change: Change) -> Bool {
    guard id.session == change.id.session else { return at <= change.at }
    return id.counter < change.id.counter
  }

  /// Whether it made or took away a boundary of a unit, or one within it.
  fileprivate func isMending(of unit: Article.Unit, in article: Article) -> Bool {
    guard case .boundary(let boundary) = effect, textHash == article.textHash else { return false }
    let next = article.units.first { $0.span.lowerBound >= unit.span.upperBound }
    let end = next?.span.lowerBound ?? unit.span.upperBound
    return (unit.span.lowerBound...end).contains(boundary.offset)
  }
}
