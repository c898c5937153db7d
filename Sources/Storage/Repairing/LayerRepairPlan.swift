import Annotations
import Files
import Histories
import JSON

/// How a coding's files are to be put in order; nothing is written here.
struct LayerRepairPlan {
  /// What is to be done, in words.
  private(set) var entries: [Repair.Entry] = []
  /// The history's new bytes; nil if it stays.
  private(set) var historyBytes: [UInt8]?
  /// The layer file's new bytes; nil if it stays.
  private(set) var layerBytes: [UInt8]?
  /// Files that go.
  private(set) var removed: [RelativePath] = []

  private let id: Layer.ID
  private let paths: LayerPaths
  private let article: Article?
  private let evidence: LayerEvidence
  private let files: LayerFiles
  private let codebook: Codebook?
  private var added: [Change] = []

  /// Plans from what the files hold.
  init(
    _ files: LayerFiles, of article: Article?, _ evidence: LayerEvidence, _ codebook: Codebook?,
    _ occasion: inout RepairOccasion
  ) {
    id = files.id
    paths = files.paths
    self.files = files
    self.article = article
    self.evidence = evidence
    self.codebook = codebook
    plan(&occasion)
  }

  private mutating func plan(_ occasion: inout RepairOccasion) {
    let mended = MendedHistory<ChangeCodec>(
      files.history ?? [], path: paths.history.text, copies: files.historyCopies, of: id,
      known: files.layer.layer == nil ? nil : files.layer.basis.sum)
    if let found = [mended.newerFormat, files.layer.newerFormat].compactMap(\.self).first {
      return leave("written as '\(found)', which a newer postil reads")
    }
    // Without the article nothing tells what a layer file is right in.
    guard let article else { return leave("its article cannot be read; mend that first") }
    // The layer file tells the codebook's name, too.
    guard codebook != nil || files.layer.layer != nil else {
      return leave("the codebook cannot be read; mend that first")
    }
    guard fits(mended.history, article) else {
      return leave("changes are about a text that the article never had")
    }
    entries += mended.entries
    var history = History.ordering(mended.history.changes)
    history.follow(article)
    adopt(beside: mended, &history, article, &occasion)
    state(unaccounted(by: mended), beside: mended, &history, &occasion)
    finish(mended, article)
  }

  private mutating func leave(_ words: String) {
    entries = [Repair.Entry(.left, paths.history.text, words)]
  }

  private func fits(_ history: SealedHistory<ChangeCodec>, _ article: Article) -> Bool {
    let texts = article.textHashes
    return history.changes.allSatisfy { texts.contains($0.textHash) }
  }

  /// Takes over what layer files say that the history has lost.
  private mutating func adopt(
    beside mended: MendedHistory<ChangeCodec>, _ history: inout History, _ article: Article,
    _ occasion: inout RepairOccasion
  ) {
    let isWhole =
      mended.unaccounted.isEmpty && !history.isEmpty
      && (files.layer.layer == nil || mended.history.accounts(forSum: files.layer.basis.sum))
    if !isWhole, let layer = files.layer.layer ?? (history.isEmpty ? files.layer.part : nil) {
      let adoption = LayerAdoption(from: layer, besides: history, on: article, isDiverged: false)
      take(adoption, from: files.layer, &history, &occasion)
    }
    for copy in files.layerCopies {
      removed.append(copy.place)
      guard let layer = copy.file.layer, !mended.history.accounts(forSum: copy.file.basis.sum)
      else {
        let isRead = copy.file.layer != nil
        let words =
          isRead ? "it says nothing that the history lacks" : "it cannot be read; it is kept aside"
        entries.append(Repair.Entry(isRead ? .mended : .doubtful, copy.file.path, words))
        continue
      }
      let adoption = LayerAdoption(from: layer, besides: history, on: article, isDiverged: true)
      take(adoption, from: copy.file, &history, &occasion)
    }
  }

  private mutating func take(
    _ adoption: LayerAdoption, from file: LayerFile, _ history: inout History,
    _ occasion: inout RepairOccasion
  ) {
    for step in adoption.steps {
      let change = change(step, of: adoption, from: file, occasion.nextID(), history)
      append(change, to: &history, occasion)
      entries.append(Repair.Entry(.doubtful, file.path, "\(Self.place(of: change)): \(Self.taken)"))
    }
    entries += adoption.remarks.map { Repair.Entry(.doubtful, file.path, $0) }
  }

  private static let taken = "taken from the file, because the history lacks the change"

  private static func place(of change: Change) -> String {
    guard let unit = change.unit else { return "the article's status" }
    return "unit \(unit.number)"
  }

  /// What a layer file says and its history lacks, as a change.
  private func change(
    _ step: LayerAdoption.Step, of adoption: LayerAdoption, from file: LayerFile,
    _ newID: Change.ID, _ history: History
  ) -> Change {
    var change = Change(
      id: newID, layer: id, effect: step.effect,
      command: "\(RepairOccasion.command): from \(file.path)")
    change.textHash = adoption.textHash
    change.codebookVersion = step.codebookVersion
    change.kind = history.changes.first?.kind ?? file.kind
    change.parents = step.beside?.parents ?? history.heads
    change.revision = step.beside?.revision ?? history.revision + 1
    return change
  }

  private mutating func append(
    _ change: Change, to history: inout History, _ occasion: RepairOccasion
  ) {
    var change = change
    change.at = occasion.at
    change.run = occasion.session
    change.by = occasion.by ?? id.annotator
    change.tool = occasion.tool
    change.sum = ChangeCodec.line(of: change).sum
    history.append(change)
    added.append(change)
  }

  /// What nobody has to look for any more once it is stated.
  private func unaccounted(by mended: MendedHistory<ChangeCodec>) -> [String] {
    var lost = mended.unaccounted
    let layers = [files.layer] + files.layerCopies.map(\.file)
    let sums = layers.filter { $0.layer != nil }.map(\.basis.sum)
    let needed = evidence.needed.filter { !mended.history.accounts(for: $0) }.map(\.description)
    for name in sums.filter({ !$0.isEmpty && !mended.history.accounts(forSum: $0) })
      + needed.sorted() where !lost.contains(name)
    {
      lost.append(name)
    }
    return lost
  }

  /// Records what is missing, so that the loss is known and no longer stops anybody.
  private mutating func state(
    _ lost: [String], beside mended: MendedHistory<ChangeCodec>, _ history: inout History,
    _ occasion: inout RepairOccasion
  ) {
    guard !lost.isEmpty else { return }
    let status = history.status
    var change = Change(
      id: occasion.nextID(), layer: id, effect: .status(before: status, after: status),
      command: RepairOccasion.command)
    change.lost = lost
    change.parents = history.heads
    change.revision = history.revision + 1
    change.textHash = history.changes.last?.textHash ?? article?.textHash ?? ""
    change.codebookVersion = history.changes.last?.codebookVersion ?? codebook?.version ?? 0
    change.kind = history.changes.first?.kind ?? files.layer.kind
    append(change, to: &history, occasion)
    for name in lost where !mended.unaccounted.contains(name) {
      let words =
        Change.ID(name) == nil ? "a change with the checksum \(name)" : "the change \(name)"
      entries.append(Repair.Entry(.lost, paths.history.text, "\(words) is missing"))
    }
  }

  /// Puts the new files together.
  private mutating func finish(_ mended: MendedHistory<ChangeCodec>, _ article: Article) {
    removed += files.historyCopies.compactMap { RelativePath($0.path) }
    if mended.isChanged || !added.isEmpty {
      historyBytes = added.reduce(into: mended.bytes) {
        $0 += ChangeCodec.line(of: $1).bytes + [10]
      }
    }
    let history = SealedHistory<ChangeCodec>(historyBytes ?? mended.bytes, of: id)
    if history.changes.isEmpty {
      if files.layer.bytes != nil { giveUpLayer() }
    } else if historyBytes != nil || files.layer.bytes == nil || hasLayerFindings {
      let bytes = layer(of: history, article)
      if bytes != files.layer.bytes {
        layerBytes = bytes
        entries.append(Repair.Entry(.mended, paths.layer.text, "made anew from its history"))
      }
    }
    note(mended)
  }

  private mutating func giveUpLayer() {
    removed.append(paths.layer)
    let words = "nothing in it can be read, and there is no history; it is kept aside"
    entries.append(Repair.Entry(.lost, paths.layer.text, words))
  }

  private mutating func note(_ mended: MendedHistory<ChangeCodec>) {
    let count = mended.history.changes.count
    guard !entries.isEmpty, count > 0 else { return }
    let words = count == 1 ? "1 change" : "\(count) changes"
    entries.insert(Repair.Entry(.kept, paths.history.text, words, count: count), at: 0)
  }

  /// Whether the layer file itself, not only its history, was found to be wrong.
  private var hasLayerFindings: Bool {
    evidence.findings.contains { finding in
      let codes: [Finding.Code] = [
        .badLayer, .mergedLayer, .layerDiffers, .layerBehind, .quoteDiffers, .lostChange,
        .otherText,
      ]
      return codes.contains(finding.code) && finding.path == paths.layer.text
    }
  }

  /// The layer file that a history leads to.
  private func layer(of history: SealedHistory<ChangeCodec>, _ article: Article) -> [UInt8] {
    var ordered = History.ordering(history.changes)
    ordered.follow(article)
    var layer = ordered.asRecorded.layer(id, of: article)
    layer.codebookName = codebook?.name ?? ""
    let isAltered = evidence.findings.contains { [.layerDiffers, .quoteDiffers].contains($0.code) }
    if let file = files.layer.layer {
      layer.codebookName = file.codebookName
      // A key of a newer version cannot be told from one that was garbled.
      if !isAltered { layer.keepUnknownKeys(of: file) }
    }
    let basis = LayerCodec.Basis(byteCount: history.goodByteCount, sum: history.lastSum)
    return LayerCodec.bytes(of: layer, basis: basis)
  }
}

extension Layer {
  /// Takes over what a newer version wrote and only the layer file has.
  fileprivate mutating func keepUnknownKeys(of file: Layer) {
    unknown = file.unknown
    for unit in file.units where !unit.coding.unknown.isEmpty {
      guard let index = units.firstIndex(where: { $0.span == unit.span }) else { continue }
      let present = Set(units[index].coding.unknown.map(\.name))
      units[index].coding.unknown += unit.coding.unknown.filter { !present.contains($0.name) }
    }
  }
}
