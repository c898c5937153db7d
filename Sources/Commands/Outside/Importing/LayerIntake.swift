import Annotations
import Reports
import Storage

/// One annotator's coding of one article, taken in from a file: what of it fits, and what does not.
struct LayerIntake {
  /// The lines that cannot be taken in, each with its reason.
  private(set) var refused: [(line: Int, refusal: Refusal)] = []
  /// How many units are so already.
  private(set) var unchangedCount = 0
  /// How many units are changed.
  var changedCount: Int { changes.count }
  private let id: Layer.ID
  private let article: Article
  private let codebook: Codebook
  private let replaces: Bool
  private let agreed: AgreedFacts
  /// The line that is about the article as a whole, if there is one.
  private var closing: ImportedRow?
  /// What fits the article and the codebook.
  private var units: [Wanted] = []
  private var changes: [Wanted] = []

  /// What the lines of a unit come to.
  private struct Wanted {
    let rows: [ImportedRow]
    let unit: Article.Unit
    var coding: Coding
  }

  /// Holds the lines of a coding against the article, the codebook and what is there already.
  ///
  /// - Parameters:
  ///   - coding: The lines.
  ///   - codebook: What says whether the headline is coded.
  ///   - session: Where the article lies.
  ///   - replaces: Whether what is there already gives way.
  /// - Throws: A refusal if nothing of it can be taken in.
  init(
    _ coding: ImportedCodings.Coding, codebook: Codebook, in session: inout Session, replaces: Bool
  ) throws(Refusal) {
    guard coding.id.annotator != .reference else { throw .importing(.ofReference) }
    id = coding.id
    self.codebook = codebook
    self.replaces = replaces
    article = try session.article(coding.id.article)
    agreed = AgreedFacts(of: coding.units)
    for rows in coding.units {
      do throws(LineRefusal) {
        try read(rows, beside: coding.refused)
      } catch {
        refuse(rows, error)
      }
    }
    misfits = refused
    weigh(against: try session.writer(of: id, article).history)
    session.leaving.append(id)
  }

  /// The lines that do not fit the article or the codebook, whatever is there already.
  private var misfits: [(line: Int, refusal: Refusal)] = []

  /// Why a unit cannot be taken in, told at one of its lines.
  private struct LineRefusal: Error {
    let line: Int
    let refusal: Refusal

    init(line: Int, _ refusal: Refusal) {
      self.line = line
      self.refusal = refusal
    }

    init(line: Int, _ problem: ImportProblem) {
      self.init(line: line, .importing(problem))
    }
  }

  private mutating func refuse(_ rows: [ImportedRow], _ error: LineRefusal) {
    for row in rows {
      let refusal =
        row.line == error.line ? error.refusal : .importing(.row(.beside(line: error.line)))
      refused.append((row.line, refusal))
    }
  }

  // MARK: Reading

  private mutating func read(_ rows: [ImportedRow], beside refused: [ImportedPlace: Int])
    throws(LineRefusal)
  {
    guard let row = rows.first else { return }
    if let line = refused[row.place] {
      throw LineRefusal(line: row.line, .row(.beside(line: line)))
    }
    if let (line, problem) = agreed.difference(in: rows) {
      throw LineRefusal(line: line, .row(problem))
    }
    guard row.place.unit != .article else {
      if rows.count > 1 {
        throw LineRefusal(line: rows[1].line, .row(.repeats(line: row.line)))
      }
      return closing = row
    }
    let imported: ImportedUnit
    do throws(ImportedUnit.Failure) { imported = try ImportedUnit(rows) } catch {
      throw LineRefusal(line: error.line, .row(error.problem))
    }
    units.append(Wanted(rows: rows, unit: try unit(of: row), coding: imported.coding))
  }

  /// The unit that a line is about, with the words that it has there.
  private func unit(of row: ImportedRow) throws(LineRefusal) -> Article.Unit {
    let unit: Article.Unit
    switch row.place.unit {
    case .article: throw LineRefusal(line: row.line, .row(.missing("unit")))
    case .from(let start, let end):
      guard start < end, let found = article.unit(at: start..<end) else {
        throw LineRefusal(line: row.line, .noUnit(from: start, upTo: end, id.article))
      }
      unit = found
    case .number(let number):
      guard let found = article.unit(number) else {
        throw LineRefusal(line: row.line, .noSuchUnit(number, article))
      }
      unit = found
    }
    guard codebook.isCodable(unit.number) else {
      throw LineRefusal(line: row.line, .headlineNotCoded)
    }
    let words = article.quote(of: unit)
    if let quote = row.quote, !quote.utf8.elementsEqual(words.utf8) {
      throw LineRefusal(line: row.line, .quoteDiffers(unit.number, id.article, words: words))
    }
    return unit
  }

  // MARK: Weighing

  /// Decides what changes, from what is there.
  private mutating func weigh(against history: History) {
    refused = misfits
    unchangedCount = 0
    changes = []
    for wanted in units {
      do throws(LineRefusal) {
        try weigh(wanted, against: history)
      } catch {
        refuse(wanted.rows, error)
      }
    }
    guard let closing, history.status.state != .open, history.status != wantedStatus else { return }
    let problem = Refusal.articleClosed(history.status.state, id.article)
    refuse([closing], LineRefusal(line: closing.line, problem))
  }

  private mutating func weigh(_ imported: Wanted, against history: History) throws(LineRefusal) {
    guard let line = imported.rows.first?.line else { return }
    var wanted = imported
    let span = wanted.unit.span
    // Another version of the codebook may have had its variables in another order.
    let present = history.coding(at: span)?.ordered(by: codebook)
    wanted.coding.unknown = present?.unknown ?? []
    let isSettled = history.versions(at: span).count < 2
    if isSettled, present == wanted.coding { return unchangedCount += 1 }
    guard present == nil || replaces else {
      throw LineRefusal(line: line, .codedOtherwise(wanted.unit.number, id))
    }
    guard history.status.state == .open else {
      throw LineRefusal(line: line, .articleClosed(history.status.state, id.article))
    }
    changes.append(wanted)
  }

  /// How far the coding has come as the file has it; nil if it does not say.
  private var wantedStatus: Layer.Status? {
    agreed.state.map { Layer.Status(state: $0, reason: closing?.note) }
  }

  // MARK: Recording

  /// Records what fits and makes it durable; what fits is decided once more behind the lock.
  ///
  /// - Parameters:
  ///   - run: The id shared by all that the file changes.
  ///   - command: The command in full words.
  ///   - session: Where it is recorded.
  /// - Returns: The confirmation; nil if nothing changes.
  /// - Throws: A refusal if the layer cannot be written.
  mutating func record(run: String, command: String, in session: inout Session) throws(Refusal)
    -> Acknowledgement?
  {
    let writer = try session.writer(of: id, article)
    session.leaving.append(id)
    guard !effects(on: writer.history).isEmpty else { return nil }
    let ownKind = session.settings.kind
    defer { session.settings.kind = ownKind }
    if let kind = agreed.kind { session.settings.kind = kind }
    try session.prepare(writer)
    // Another program may have coded since; what is there is known for certain only behind the lock.
    weigh(against: writer.history)
    let effects = effects(on: writer.history)
    guard !effects.isEmpty else { return nil }
    var occasion = Session.Occasion(command: command)
    occasion.run = run
    let last = session.stage(effects, on: writer, occasion)
    if let failure = session.commit().values.first { throw .storage(failure) }
    let numbers = changes.map(\.unit)
    let state = effects.count > changes.count ? ", \(agreed.state?.rawValue ?? "")" : ""
    let what = "imported \(counted(changes.count, "unit")) of \(id.annotator)\(state)"
    return session.acknowledgement(
      of: last, units: numbers.sorted { $0.number < $1.number }, what: what)
  }

  private func effects(on history: History) -> [Change.Effect] {
    var effects = changes.map { wanted in
      Change.Effect.unit(
        wanted.unit, before: history.coding(at: wanted.unit.span),
        after: wanted.coding.orNilIfEmpty)
    }
    if let status = wantedStatus, status.state != .open, history.status.state == .open,
      isComplete(history, status.state)
    {
      effects.append(.status(before: history.status, after: status))
    }
    return effects
  }

  /// Whether the article can be closed: an irrelevant one at any time, one that is done once every
  /// unit is coded.
  private func isComplete(_ history: History, _ state: Layer.Status.State) -> Bool {
    guard state == .done else { return true }
    let coded = Set(changes.filter { $0.coding.isCoded }.map(\.unit.span))
    return article.units.allSatisfy { unit in
      !codebook.isCodable(unit.number) || coded.contains(unit.span) || history.isCoded(unit)
    }
  }
}
