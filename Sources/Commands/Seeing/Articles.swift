import Annotations
import Corpus
import Histories
import JSON
import Storage

/// `articles`: what there is to code and how far it has come.
struct Articles: Command {
  static let specification = CommandSpecification(
    "articles", .move, .reads, usage: "[TEXT]"
  ).with {
    $0.words = .text
    $0.summary = "list the articles, or those whose id or headline has a text"
    $0.details = """
      Where there are rounds each line says in which of them the article is yours.
      """
  }

  private let pattern: TextPattern?

  init(_ arguments: Arguments) throws(Refusal) {
    pattern =
      try arguments.text.isEmpty ? nil : TextPattern(arguments.text)
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    value.beginArray()
    let overviews = try session.overviews()
    let names = session.shownNames
    for overview in overviews.readable {
      let heading = overview.header.title.map(oneLine) ?? ""
      if let pattern, !pattern.matches("\(overview.header.id)"), !pattern.matches(heading) {
        continue
      }
      text.append(names.of(overview.header.id), .bold)
      let date = overview.header.published ?? "no date"
      text.append(session.isBlindOutlet ? "  " : "  \(date)  ", .dim)
      let progress = "\(overview.coded)/\(overview.codable)"
      text.append("\(progress) \(overview.status.rawValue)", overview.isFinished ? .dim : .accent)
      if let rounds = overview.rounds {
        text.append("  \(rounds.isEmpty ? "not yours" : rounds.joined(separator: ", "))", .dim)
      }
      text.line("  \(heading)")
      value.write(overview)
    }
    value.endArray()
    if text.isEmpty, overviews.problems.isEmpty {
      text.line(pattern == nil ? "no articles; add some with: postil add FILE…" : "no such article")
    }
    var reply = Reply.shown(text, value.bytes)
    reply.refuse(overviews.problems)
    return reply
  }
}

/// The articles with how far their coding has come.
struct ArticleOverviews {
  /// Those that can be read, in order.
  var readable: [ArticleOverview] = []
  /// Why the others cannot, in order.
  var problems: [Refusal] = []
}

/// An article with how far its coding has come.
struct ArticleOverview {
  /// What the record says at a glance.
  var header: ArticleHeader
  /// How many units are to be coded.
  var codable: Int
  /// How many the current annotator has coded.
  var coded: Int
  /// The current annotator's status.
  var status: Layer.Status.State
  /// How many of the current annotator's codings have lost their place.
  var lost = 0
  /// How many of the current annotator's units have two versions.
  var contradicted = 0
  /// The rounds in which the article is the current annotator's; nil where nobody made rounds.
  var rounds: [String]?
  /// How many units each annotator has coded.
  var codedByAnnotator: [(name: AnnotatorName, coded: Int)]

  /// Whether nothing is left to do.
  var isFinished: Bool { status != .open }
}

extension Session {
  /// Every article with how far its coding has come.
  mutating func overviews() throws(Refusal) -> ArticleOverviews {
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    let isDivided = try rounds().isMade
    let own = try ownRounds()
    var overviews = ArticleOverviews()
    for id in ids {
      do throws(Refusal) {
        var overview = try overview(of: id, annotators)
        if isDivided { overview.rounds = own.filter { $0.holds(id) }.map(\.round.id) }
        overviews.readable.append(overview)
      } catch {
        overviews.problems.append(error)
      }
    }
    return overviews
  }

  private mutating func overview(of id: Article.ID, _ annotators: [AnnotatorName])
    throws(Refusal) -> ArticleOverview
  {
    let header = try refusing { () throws(CorpusError) in try corpus.header(id) }
    take(header.notes)
    var overview = ArticleOverview(
      header: header, codable: header.codableCount(in: codebook), coded: 0, status: .open,
      codedByAnnotator: [])
    for annotator in annotators {
      guard let layer = try layer(Layer.ID(annotator: annotator, article: id)) else { continue }
      let coded = layer.units.count { $0.coding.isCoded }
      overview.codedByAnnotator.append((annotator, coded))
      guard annotator == settings.annotator else { continue }
      overview.coded = coded
      overview.status = layer.status.state
      overview.lost = layer.orphans.count
      overview.contradicted = layer.units.count { !$0.otherVersions.isEmpty }
    }
    return overview
  }

  /// A layer as it stands, with this session's own staged changes; nil if there is none.
  ///
  /// - Parameters:
  ///   - id: The layer.
  ///   - known: Its article, where it was read already.
  /// - Returns: The layer, on the units as they are now.
  /// - Throws: A refusal if it cannot be read.
  mutating func layer(_ id: Layer.ID, of known: Article? = nil) throws(Refusal) -> Layer? {
    if let writer = writers[id] {
      take(writer.damage)
      return writer.history.isEmpty ? nil : writer.layer
    }
    let isMended = try isMended(id.article, known)
    let reading = try refusing { () throws(StorageError) in
      try workspace.layer(id, isMended: isMended) { () throws(StorageError) in
        if let known { known } else { try corpus.storedArticle(id.article) }
      }
    }
    take(reading?.notes ?? [])
    return reading?.layer
  }

  /// Whether units of an article may have been split or joined.
  private func isMended(_ id: Article.ID, _ known: Article?) throws(Refusal) -> Bool {
    if let known { return known.isMended }
    return try refusing { () throws(CorpusError) in try corpus.historyStatus(of: id) } != nil
  }
}

extension Reply {
  /// How many articles that cannot be read are named.
  private static let namedProblems = 8

  /// Says which articles could not be read: the command did its work on the others.
  ///
  /// - Parameter problems: Why each could not.
  mutating func refuse(_ problems: [Refusal]) {
    let named = problems.prefix(Self.namedProblems)
    remarks += named.dropLast().map { "error: \(visible($0.sentence))" }
    if problems.count > named.count {
      let rest = counted(problems.count - named.count, "more file")
      remarks.append("error: \(rest) cannot be read")
    }
    refusal = named.last
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ overview: ArticleOverview) {
    beginObject()
    member("id", "\(overview.header.id)")
    member("title", overview.header.title)
    member("published", overview.header.published)
    member("outlet", overview.header.outlet)
    member("units", overview.codable)
    member("coded", overview.coded)
    member("status", overview.status.rawValue)
    if let rounds = overview.rounds { member("rounds", rounds) }
    key("annotators")
    beginObject()
    for entry in overview.codedByAnnotator { member("\(entry.name)", entry.coded) }
    endObject()
    endObject()
  }
}
