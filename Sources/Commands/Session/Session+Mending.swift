import Annotations
import Corpus
import Files
import Storage

extension Session {
  /// Executes a command, after taking in what other programs did to the open article's units.
  ///
  /// A change is refused once then: its number may be that of another sentence by now. Where outlets
  /// are hidden at the prompt, nothing that the command says names an article by its id. One that read
  /// damaged histories has found problems; a change stands, or the damage has refused it.
  ///
  /// - Parameter command: The command.
  /// - Returns: What it came to.
  /// - Throws: A refusal if the units are others by now, or the article cannot be read any more, or
  ///   what the command throws.
  mutating func execute(_ command: any Command) throws(Refusal) -> Reply {
    defer { damages = [] }
    do throws(Refusal) {
      var reply = try executed(command)
      let isChange = type(of: command).specification.effect == .changes
      if !damages.isEmpty, !isChange { reply.foundProblems = true }
      return promptMask?.applied(to: reply) ?? reply
    } catch {
      throw shown(error)
    }
  }

  private mutating func executed(_ command: any Command) throws(Refusal) -> Reply {
    if let unit = try noticeMending(), let open {
      let problem = MendingProblem.renumbered(open.article.id, cursor: unit)
      guard type(of: command).specification.effect != .changes else { throw .mending(problem) }
      remarks.append(problem.words.message)
    }
    try requireCoding(type(of: command).specification)
    return try command.execute(in: &self)
  }

  /// Reads the open article again if its history is not what it was.
  ///
  /// - Returns: The unit at the cursor, if the units are others by now.
  private mutating func noticeMending() throws(Refusal) -> Article.Unit.Number? {
    guard let open else { return nil }
    let id = open.article.id
    let status = try refusing { () throws(CorpusError) in try corpus.historyStatus(of: id) }
    guard status != open.historyStatus else { return nil }
    let article = try refusing { () throws(CorpusError) in try corpus.article(id) }
    let isChanged = article.units != open.article.units
    goOn(with: article, status)
    return isChanged ? self.open?.current.number : nil
  }

  /// Goes on with an article whose units were split or joined.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - status: The file of its history, as it was before the article was read.
  private mutating func goOn(with article: Article, _ status: FileStatus?) {
    for (id, writer) in writers.sorted(by: { $0.key < $1.key }) where id.article == article.id {
      writer.follow(article)
      sayWhatFollowed(writer)
    }
    guard let present = open, present.article.id == article.id else { return }
    open = present.mended(article, codebook: codebook, historyStatus: status)
  }

  /// Says what became of the annotator's own codings; those of others are not to be seen.
  mutating func sayWhatFollowed(_ writer: LayerWriter) {
    let said = writer.takeFollowingRemarks().map(\.words)
    guard writer.id.annotator == settings.annotator else { return }
    remarks += said.map { "\(writer.id.article): \($0)" }
    // Only a text that was replaced leaves codings without a place.
    guard writer.history.textHashes.count > 1 else { return }
    remarks += lostPlaceLines(writer.layer).map { "\(writer.id.article): \($0)" }
  }

  /// What makes a change of an article's units.
  struct MendingOccasion {
    /// The command in full words.
    var command: String
    /// What the confirmation calls it.
    var verb: String
    /// The change taken back.
    var undoes: Change.ID?
    /// The change made again.
    var redoes: Change.ID?
  }

  /// Makes or takes away a boundary between two units of an article; it is durable on return.
  ///
  /// - Parameters:
  ///   - boundary: The boundary.
  ///   - known: The article in which the boundary was found, open or not.
  ///   - occasion: What makes the change.
  /// - Returns: The confirmation.
  /// - Throws: A refusal if the article is another by now, or the boundary is so already, or the
  ///   history cannot be written; never once the change is durable.
  mutating func mend(
    _ boundary: ArticleChange.Boundary, of known: Article, _ occasion: MendingOccasion
  ) throws(Refusal) -> Acknowledgement {
    let id = known.id
    let writer = try refusing { () throws(CorpusError) in try ArticleWriter(id, in: corpus) }
    if let place = writer.quarantined {
      remarks.append("\(id): an unfinished change of its units was set aside in \(place)")
    }
    guard writer.article.textHash == known.textHash, writer.article.units == known.units else {
      goOn(under: writer)
      guard let open, open.article.id == id else {
        throw .corpus(.replacedMeanwhile(path: writer.path))
      }
      throw .mending(.renumbered(id, cursor: open.current.number))
    }
    guard known.hasBoundary(at: boundary.offset) != boundary.isMade else {
      throw .mending(.isSoAlready(boundary.unit, isSplit: boundary.isMade))
    }
    var change = ArticleChange(
      id: nextChangeID(), article: id, effect: .boundary(boundary), command: occasion.command)
    change.at = settings.now()
    change.by = settings.annotator
    change.run = run
    change.undoes = occasion.undoes
    change.redoes = occasion.redoes
    change.tool = settings.tool
    let made = try refusing { () throws(CorpusError) in try writer.append(change) }
    record.append(made)
    goOn(under: writer)
    return acknowledgement(of: made, in: writer.article, occasion.verb)
  }

  /// Goes on with an article as its writer has it, which nobody else can change meanwhile.
  private mutating func goOn(under writer: ArticleWriter) {
    // Where the file cannot be looked at, the next command reads the article again.
    goOn(with: writer.article, try? writer.status())
  }

  /// The confirmation of a change of the units, with their first words.
  private func acknowledgement(
    of change: ArticleChange, in article: Article, _ verb: String
  ) -> Acknowledgement {
    guard case .boundary(let boundary) = change.effect else { return Acknowledgement(verb) }
    let after = article.units.first { $0.span.lowerBound == boundary.offset }
    let before = article.units.last { $0.span.lowerBound < boundary.offset }
    let units = [before, after].compactMap(\.self)
    let shown = units.map { "\($0.number) '\(beginning(of: article.quote(of: $0)))'" }
    var acknowledgement = Acknowledgement("\(verb): \(shown.joined(separator: " | "))")
    acknowledgement.article = article.id
    acknowledgement.revision = change.revision
    acknowledgement.change = change.id
    if let first = units.first, let last = units.last {
      acknowledgement.units = first.number...last.number
    }
    return acknowledgement
  }

  /// The first words of a unit.
  func beginning(of quote: String) -> String {
    let words = oneLine(quote).unicodeScalars.split(separator: " ")
    let first = words.prefix(6).map { String($0) }.joined(separator: " ")
    return words.count > 6 ? "\(first) …" : first
  }
}
