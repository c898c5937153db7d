import Annotations
import JSON
import Storage

/// `log`: what was changed in the open article, when and by which command.
struct Log: Command {
  static let specification = CommandSpecification("log", .see, .reads, usage: "[N]").with {
    $0.summary = "show the changes to this article, or to unit N"
    $0.details = "The newest change comes last. Each has an id, by which restore finds it."
  }

  private let number: Article.Unit.Number?

  init(_ arguments: Arguments) throws(Refusal) {
    var arguments = arguments
    if case .one(let number)? = try arguments.takeOneUnit(for: Self.specification) {
      self.number = number
    } else {
      number = nil
    }
    try Self.refuseFurther(arguments.words)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    let unit = try number.map { (number) throws(Refusal) in try open.unit(number) }
    let history = try session.currentWriter().history
    let changes = history.changes.filter { change in
      // What a unit was split from or joined of is part of its story.
      unit.map { history.isChange(change, of: $0.span) } ?? true
    }
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    value.beginArray()
    for change in changes {
      text.append("\(change.revision)", .bold)
      text.append("  \(change.at)  \(change.id)  ", .dim)
      text.line(change.command)
      value.raw(String(decoding: ChangeCodec.line(of: change).bytes, as: UTF8.self))
    }
    value.endArray()
    if changes.isEmpty { text.line("no changes yet", .dim) }
    return .shown(text, value.bytes)
  }
}
