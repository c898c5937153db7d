import Annotations
import Corpus
import JSON

/// `find`: goes to the next unit with a text.
struct Find: Command {
  static let specification = CommandSpecification(
    "find", .move, .moves, usage: "[--all] TEXT|/regex/"
  ).with {
    $0.words = .text
    $0.summary = "go to the next unit with a text, or list all of them"
    $0.details = """
      Text is found without regard to case; between slashes it is a regular expression, in which \
      case counts. The search begins after the cursor and goes on from the start. With --all the \
      units of every article that have it are listed.
      """
    $0.options = [OptionSpecification("--all", "list the units of every article")]
  }

  private let pattern: TextPattern
  private let listsAll: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    guard !arguments.text.isEmpty else { throw .usage("find needs a text", Self.specification) }
    pattern = try TextPattern(arguments.text)
    listsAll = arguments.has("--all")
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    if listsAll { return try list(in: session) }
    var open = try session.openArticle()
    let article = open.article
    guard open.moveToNext(where: { pattern.matches(article.quote(of: $0)) }) else {
      throw .notFound(pattern.text)
    }
    session.open = open
    return .moved
  }

  private func list(in session: Session) throws(Refusal) -> Reply {
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    var problems: [Refusal] = []
    let names = session.shownNames
    value.beginArray()
    for id in try refusing({ () throws(CorpusError) in try session.corpus.articleIDs() }) {
      do throws(Refusal) {
        let article = try session.article(id)
        for unit in article.units where session.codebook.isCodable(unit.number) {
          let quote = article.quote(of: unit)
          guard pattern.matches(quote) else { continue }
          text.append("\(names.of(id))#\(unit.number)", .bold)
          text.line("  \(oneLine(quote))")
          value.write(unit, of: id, quote: quote)
        }
      } catch {
        problems.append(error)
      }
    }
    value.endArray()
    guard !text.isEmpty || !problems.isEmpty else { throw .notFound(pattern.text) }
    var reply = Reply.shown(text, value.bytes)
    reply.refuse(problems)
    return reply
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ unit: Article.Unit, of article: Article.ID, quote: String) {
    beginObject()
    member("article", "\(article)")
    member("unit", unit.number.value)
    member("quote", quote)
    endObject()
  }
}
