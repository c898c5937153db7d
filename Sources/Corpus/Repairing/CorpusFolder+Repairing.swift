public import Annotations
import Files
public import Histories
import JSON

extension CorpusFolder {
  /// Puts an article's history in order, keeping everything as it was beside.
  ///
  /// - Parameters:
  ///   - id: The article's name.
  ///   - copies: Copies of the history.
  ///   - findings: What a look at the article's files found.
  ///   - occasion: Who repairs.
  /// - Returns: What was done, or would be done.
  public func repaired(
    _ id: Article.ID, copies: [ConflictCopy], _ findings: [Finding],
    _ occasion: inout RepairOccasion
  ) -> Repair {
    var repair = Repair(isDry: occasion.isDry)
    let path = Self.historyPath(id)
    let isMeant = findings.contains { $0.path == path && Self.mendable.contains($0.code) }
    guard isMeant || !copies.isEmpty else { return repair }
    do throws(CorpusError) {
      let place = try relative(path)
      let lock = occasion.isDry ? nil : try lockedHistory(place)
      let plan = try plan(of: id, copies, &occasion)
      repair.entries = plan.entries
      if !occasion.isDry { repair.quarantined = try perform(plan, at: place, copies, occasion) }
      withExtendedLifetime(lock) {}
    } catch {
      repair.entries = [Repair.Entry(.left, path, error.repairWords)]
    }
    return repair
  }

  /// What a repair can do something about.
  private static let mendable: Set<Finding.Code> = [
    .alteredLine, .unreadableLine, .contradictoryLine, .foreignLine, .missingParent, .wrongRevision,
    .tornTail, .conflictMarkers,
  ]

  /// How an article's history is to be put in order.
  private struct Plan {
    var entries: [Repair.Entry] = []
    /// The files as they are, by path.
    var old: [RelativePath: [UInt8]] = [:]
    /// The history's new bytes; nil if it stays.
    var bytes: [UInt8]?
    /// Files that go.
    var removed: [RelativePath] = []
  }

  private func plan(
    of id: Article.ID, _ copies: [ConflictCopy], _ occasion: inout RepairOccasion
  ) throws(CorpusError) -> Plan {
    let path = Self.historyPath(id)
    let limit = JSONLimits.standard.byteCount
    var plan = Plan()
    let present = try bytes(at: path, maximum: limit)
    plan.old[try relative(path)] = present
    var others: [(path: String, bytes: [UInt8])] = []
    for copy in copies {
      guard let bytes = try bytes(at: copy.path.text, maximum: limit) else { continue }
      plan.old[copy.path] = bytes
      others.append((copy.path.text, bytes))
    }
    let mended = MendedHistory<ArticleChangeCodec>(
      present ?? [], path: path, copies: others, of: id, known: nil)
    if let found = mended.newerFormat {
      let words = "written as '\(found)', which a newer postil reads"
      plan.entries = [Repair.Entry(.left, path, words)]
      return plan
    }
    plan.entries = mended.entries
    plan.removed = copies.map(\.path)
    let added = statement(of: mended, id, &occasion)
    if mended.isChanged || added != nil { plan.bytes = mended.bytes + (added ?? []) }
    let count = mended.history.changes.count
    if !plan.entries.isEmpty, count > 0 {
      let words = count == 1 ? "1 change" : "\(count) changes"
      plan.entries.insert(Repair.Entry(.kept, path, words, count: count), at: 0)
    }
    return plan
  }

  /// The line that records what is missing; nil if nothing is.
  private func statement(
    of mended: MendedHistory<ArticleChangeCodec>, _ id: Article.ID,
    _ occasion: inout RepairOccasion
  ) -> [UInt8]? {
    guard !mended.unaccounted.isEmpty else { return nil }
    let history = ArticleHistory(ordering: mended.history.changes)
    var change = ArticleChange(
      id: occasion.nextID(), article: id, effect: .repair, command: RepairOccasion.command)
    change.lost = mended.unaccounted
    change.parents = history.heads
    change.revision = history.revision + 1
    change.textHash =
      (try? recordedArticle(id))?.textHash ?? history.changes.last?.textHash ?? ""
    change.at = occasion.at
    change.by = occasion.by
    change.run = occasion.session
    change.tool = occasion.tool
    return ArticleChangeCodec.line(of: change).bytes + [10]
  }

  private func perform(
    _ plan: Plan, at path: RelativePath, _ copies: [ConflictCopy], _ occasion: RepairOccasion
  ) throws(CorpusError) -> [String] {
    let touched = (plan.bytes == nil ? [] : [path]) + plan.removed
    return try fileAccess { () throws(FileError) in
      var kept: [String] = []
      for path in touched {
        guard let bytes = plan.old[path] else { continue }
        kept.append(try folder.keep(bytes, of: path, why: RepairOccasion.command, at: occasion.at))
      }
      if let bytes = plan.bytes { try folder.replace(path, with: bytes) }
      for path in plan.removed where plan.old[path] != nil { try folder.remove(path) }
      return kept
    }
  }

  /// Locks a history; nil if there is none.
  private func lockedHistory(_ path: RelativePath) throws(CorpusError) -> AppendFile? {
    do throws(FileError) {
      let file = try AppendFile(in: folder, path, create: false)
      try file.lockExclusively()
      return file
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
  }
}

extension CorpusError {
  /// Why something was left as it is, in words.
  var repairWords: String {
    guard case .file(let error) = self else { return "it cannot be read" }
    return error.problem.description
  }
}
