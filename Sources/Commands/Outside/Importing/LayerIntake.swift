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
  private let replaces: Bool
  private let state: Layer.Status.State?
  private let kind: AnnotatorKind?
  private var changes: [(unit: Article.Unit, coding: Coding)] = []

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
    self.replaces = replaces
    article = try session.article(coding.id.article)
    state = coding.units.first?.first?.state
    kind = coding.units.first?.first?.kind
    let history = try session.writer(of: id, article).history
    for rows in coding.units {
      do throws(LineRefusal) {
        if let row = rows.first, let line = coding.refused[row.place] {
          throw LineRefusal(line: row.line, .row(.beside(line: line)))
        }
        try take(rows, codebook, history)
      } catch {
        refuse(rows, error)
      }
    }
    session.leaving.append(id)
  }

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

  private mutating func take(_ rows: [ImportedRow], _ codebook: Codebook, _ history: History)
    throws(LineRefusal)
  {
    let imported: ImportedUnit
    do throws(ImportedUnit.Failure) { imported = try ImportedUnit(rows) } catch {
      throw LineRefusal(line: error.line, .row(error.problem))
    }
    guard let row = rows.first else { return }
    let unit = try unit(of: row, codebook)
    var wanted = imported.coding
    let present = history.coding(at: unit.span)
    wanted.unknown = present?.unknown ?? []
    let isSettled = history.versions(at: unit.span).count < 2
    if isSettled, present == wanted { return unchangedCount += 1 }
    guard present == nil || replaces else {
      throw LineRefusal(line: row.line, .codedOtherwise(unit.number, id))
    }
    guard history.status.state == .open else {
      throw LineRefusal(line: row.line, .articleClosed(history.status.state, id.article))
    }
    changes.append((unit, wanted))
  }

  /// The unit that a line is about, with the words that it has there.
  private func unit(of row: ImportedRow, _ codebook: Codebook) throws(LineRefusal) -> Article.Unit {
    let unit: Article.Unit
    switch row.place.unit {
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

  // MARK: Recording

  /// Records what fits and makes it durable.
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
    let known = try session.writer(of: id, article).history
    session.leaving.append(id)
    guard !effects(on: known, session.codebook).isEmpty else { return nil }
    let ownKind = session.settings.kind
    defer { session.settings.kind = ownKind }
    if let kind { session.settings.kind = kind }
    let writer = try session.writer(of: id, article)
    session.leaving.append(id)
    try session.prepare(writer)
    var occasion = Session.Occasion(command: command)
    occasion.run = run
    // What was compared before the lock may have changed since.
    let effects = effects(on: writer.history, session.codebook)
    let last = session.stage(effects, on: writer, occasion)
    if let failure = session.commit().values.first { throw .storage(failure) }
    let numbers = changes.map(\.unit)
    let closing = effects.count > changes.count ? ", \(state?.rawValue ?? "")" : ""
    let what = "imported \(counted(changes.count, "unit")) of \(id.annotator)\(closing)"
    return session.acknowledgement(
      of: last, units: numbers.sorted { $0.number < $1.number }, what: what)
  }

  private func effects(on history: History, _ codebook: Codebook) -> [Change.Effect] {
    var effects = changes.map { unit, coding in
      Change.Effect.unit(unit, before: history.coding(at: unit.span), after: coding.orNilIfEmpty)
    }
    if let state, state != .open, history.status.state == .open,
      isComplete(history, codebook, state)
    {
      effects.append(.status(before: history.status, after: Layer.Status(state: state)))
    }
    return effects
  }

  /// Whether the article can be closed: an irrelevant one at any time, one that is done once every
  /// unit is coded.
  private func isComplete(
    _ history: History, _ codebook: Codebook, _ state: Layer.Status.State
  ) -> Bool {
    guard state == .done else { return true }
    let coded = Set(changes.filter { $0.coding.isCoded }.map(\.unit.span))
    return article.units.allSatisfy { unit in
      !codebook.isCodable(unit.number) || coded.contains(unit.span) || history.isCoded(unit)
    }
  }
}
