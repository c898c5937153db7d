import Annotations
import Histories
import Storage

extension Session {
  /// What a change records beside its effects.
  struct Occasion {
    /// The command in full words.
    var command: String
    /// The changes taken back, one for each effect.
    var undoes: [Change.ID] = []
    /// The changes made again, one for each effect.
    var redoes: [Change.ID] = []
    /// The checksums of the texts that they are about, one for each effect; empty for the present.
    var textHashes: [String] = []
    /// The id shared by the changes of one operation over several layers.
    var run: String?
    /// How many layers the operation is to change, if several.
    var layerCount: Int?
    /// The version of the codebook that the codings are of, if not the present one.
    var codebookVersion: Int?
    /// Whether a later `undo` passes over it.
    var isOutsideUndo = false
    /// Whether the effects are pairs of a judgement and of taking it back, to compare judgements.
    var isRecheck = false
  }

  /// Makes sure that a layer may be written and is up to date.
  mutating func prepare(_ writer: LayerWriter) throws(Refusal) {
    let isFirst = !writer.isPrepared
    let isNewAnnotator =
      isFirst && writer.history.isEmpty && writer.id.annotator != .reference
      && !knowsAnnotator(writer)
    try refusing { () throws(StorageError) in try writer.prepare() }
    take(writer.takeNotes())
    if changeCount == 0 { noteCodebook() }
    if isFirst, let kind = writer.history.changes.first?.kind, kind != settings.kind,
      writer.id.annotator == settings.annotator
    {
      remarks.append("the coding of '\(writer.id.article)' stays that of a \(kind.rawValue)")
    }
    if isNewAnnotator { newcomers.insert(writer.id.annotator) }
  }

  /// Records effects on a layer that was prepared: staged, durable only after ``commit()``.
  ///
  /// Where codings followed units that were split or joined, that is recorded first.
  ///
  /// - Returns: The last of the changes.
  @discardableResult
  mutating func stage(_ effects: [Change.Effect], on writer: LayerWriter, _ occasion: Occasion)
    -> Change?
  {
    var changes = writer.history.followed.flatMap(\.changes)
    let followed = changes.count
    for (index, effect) in effects.enumerated() {
      var change = Change(
        id: Change.ID(session: settings.name, counter: 0), layer: writer.id, effect: effect,
        command: occasion.command)
      change.undoes = occasion.undoes.indices.contains(index) ? occasion.undoes[index] : nil
      change.redoes = occasion.redoes.indices.contains(index) ? occasion.redoes[index] : nil
      if occasion.textHashes.indices.contains(index) {
        change.textHash = occasion.textHashes[index]
      }
      changes.append(change)
    }
    let count = changes.count
    for index in changes.indices {
      complete(&changes[index], on: writer, occasion)
      changes[index].batch = count > 1 ? Change.Batch(index: index + 1, count: count) : nil
    }
    if occasion.isRecheck { Self.pair(&changes[followed...]) }
    let staged = writer.stage(changes, codebook: codebook)
    if !occasion.isOutsideUndo { record.append(staged.filter { $0.following == nil }) }
    return staged.last
  }

  /// Makes every second change the one that takes back the one before it.
  private static func pair(_ changes: inout ArraySlice<Change>) {
    for index in changes.indices {
      changes[index].isRecheck = true
      let isJudgement = (index - changes.startIndex).isMultiple(of: 2)
      if !isJudgement { changes[index].undoes = changes[index - 1].id }
    }
  }

  /// Gives a change its name and says who makes it, when and with what.
  private mutating func complete(
    _ change: inout Change, on writer: LayerWriter, _ occasion: Occasion
  ) {
    change.id = nextChangeID()
    change.at = settings.now()
    change.by = settings.annotator ?? writer.id.annotator
    change.kind = kind(of: writer)
    change.run = occasion.run ?? run
    change.layerCount = occasion.layerCount
    change.codebookVersion = occasion.codebookVersion ?? codebook.version
    change.tool = settings.tool
  }

  /// Makes everything staged durable; then puts away the layers of articles that were left.
  ///
  /// - Returns: The layers that failed, with the reason; their staged changes are gone.
  mutating func commit() -> [Layer.ID: StorageError] {
    var failures: [Layer.ID: StorageError] = [:]
    for (id, writer) in writers where writer.hasStagedChanges {
      do throws(StorageError) {
        try writer.commit()
        greet(id.annotator)
      } catch {
        failures[id] = error
        writers[id] = nil
      }
    }
    record.settle(without: Set(failures.keys))
    for id in leaving {
      do throws(StorageError) {
        try writers[id]?.close()
      } catch {
        // The changes are durable in the history; only the copy of their outcome is behind.
        remarks.append("\(Refusal.storage(error).sentence)")
      }
      writers[id] = nil
    }
    leaving = []
    return failures
  }

  /// Leaves the article and puts everything away.
  public mutating func finish() -> [String] {
    leave()
    leaving += writers.keys.filter { !leaving.contains($0) }
    let failures = commit()
    return failures.values.map { Refusal.storage($0).sentence } + takeRemarks()
  }

  /// Points out a codebook that changed without saying so, and notes what this version means.
  private mutating func noteCodebook() {
    if workspace.hasSilentlyChanged(codebook) { remarks.append(silentChange) }
    workspace.note(codebook)
  }

  /// What is wrong with a codebook that changed without saying so.
  var silentChange: String {
    "annotations/codebook.yaml: changed since version \(codebook.version) was first used; "
      + "raise the version to \(codebook.version + 1)"
  }

  /// A layer stays a person's or a program's, as its first change made it.
  private func kind(of writer: LayerWriter) -> AnnotatorKind {
    writer.history.changes.first?.kind ?? settings.kind
  }

  private func knowsAnnotator(_ writer: LayerWriter) -> Bool {
    let known = try? workspace.annotators()
    return known?.contains(writer.id.annotator) ?? false
  }

  /// Points an annotator out who is new: a name may have been mistyped.
  private mutating func greet(_ name: AnnotatorName) {
    guard newcomers.remove(name) != nil else { return }
    remarks.append(newAnnotatorRemark(name))
  }

  private func newAnnotatorRemark(_ name: AnnotatorName) -> String {
    let others = (try? workspace.annotators())?.map(\.description) ?? []
    let list = others.filter { $0 != name.description && $0 != "reference" }
    guard !list.isEmpty else { return "new annotator '\(name)'" }
    return "new annotator '\(name)' (others: \(list.joined(separator: ", ")))"
  }
}
