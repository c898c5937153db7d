public import Annotations
import Files
public import Histories
import JSON

/// The one writer of a layer: it holds the history's lock from the first change until it is closed.
///
/// A class, because it owns an open, locked file that must not be closed or written twice.
public final class LayerWriter {
  /// The layer.
  public let id: Layer.ID
  /// The changes, those staged but not yet durable among them.
  public private(set) var history: History
  /// Whether changes wait to be made durable.
  public var hasStagedChanges: Bool { !staged.isEmpty }
  /// Whether ``prepare()`` was called with success.
  public private(set) var isPrepared = false

  /// The article, in whose units the layer is read.
  private var article: Article
  private let workspace: Workspace
  private let paths: LayerPaths
  /// The locked history; nil before the first change, and as long as there is no history.
  private(set) var file: AppendFile?
  /// What the history's file held when it was read, and its status then.
  private var onDisk: SealedHistory<ChangeCodec>
  private var statusWhenRead: FileStatus?
  private var staged: [UInt8] = []
  private var notes: [HistoryNote] = []
  private var remarks: [FollowingRemark] = []
  private var knownRemarks: [FollowingRemark] = []
  /// The history's length and the checksum of its last line: what the layer file will refer to.
  private var basis = LayerCodec.Basis(byteCount: 0, sum: "")
  private var layerFile: LayerFileReader?
  /// The name of the codebook that changes were made with; nil as long as none was staged here.
  private var codebookName: String?
  private let codebookNow: String

  /// Reads a layer with its history, locking nothing yet.
  ///
  /// - Parameters:
  ///   - id: The layer.
  ///   - article: The article that it codes.
  ///   - workspace: Where it lies.
  ///   - codebook: The name of the codebook there, for a layer file that has to be made without
  ///     another change, such as after one that could not be written.
  /// - Throws: ``StorageError`` if the files cannot be read or are about another text.
  public init(
    _ id: Layer.ID, of article: Article, in workspace: Workspace, codebook: String
  ) throws(StorageError) {
    self.id = id
    codebookNow = codebook
    self.article = article
    self.workspace = workspace
    paths = try LayerPaths(id)
    history = History()
    onDisk = SealedHistory([], of: id)
    try read()
  }

  /// The layer as it stands, with staged changes, on the units as they are now.
  public var layer: Layer { layer(history, of: article) }

  /// The layer as its file holds it: as recorded, with the numbers that its units have now.
  private var recordedLayer: Layer { layer(history.asRecorded, of: article) }

  private func layer(_ history: History, of article: Article) -> Layer {
    var layer = history.layer(id, of: article)
    layer.codebookName = codebookName ?? layerFile?.layer.codebookName ?? codebookNow
    layer.unknown = layerFile?.layer.unknown ?? []
    keepUnknownKeys(of: layerFile?.layer.units ?? [], in: &layer)
    return layer
  }

  /// Keys that a newer version wrote into a unit stand in the layer file alone.
  private func keepUnknownKeys(of written: [Layer.CodedUnit], in layer: inout Layer) {
    for unit in written where !unit.coding.unknown.isEmpty {
      guard let index = layer.units.firstIndex(where: { $0.span == unit.span }) else { continue }
      let present = Set(layer.units[index].coding.unknown.map(\.name))
      layer.units[index].coding.unknown += unit.coding.unknown.filter {
        !present.contains($0.name)
      }
    }
  }

  /// Where the history is damaged; told by every call, because it stays so.
  public var damage: [HistoryNote] {
    onDisk.damage.map { .damage(path: paths.history.description, $0) }
  }

  /// Takes what was noticed since the last call.
  ///
  /// - Returns: The notes.
  public func takeNotes() -> [HistoryNote] {
    defer { notes = [] }
    return notes
  }

  /// Takes what became of codings whose units were split or joined, as far as it is not recorded.
  ///
  /// - Returns: What is new since the last call.
  public func takeFollowingRemarks() -> [FollowingRemark] {
    defer { remarks = [] }
    return remarks
  }

  /// Goes on with the article as it is now, after units of it were split or joined.
  ///
  /// - Parameter article: The same article.
  public func follow(_ article: Article) {
    self.article = article
    let found = history.follow(article)
    remarks = found.filter { !knownRemarks.contains($0) }
    knownRemarks = found
  }

  /// Locks the history and makes sure that what is known of it is still so.
  ///
  /// A history that does not exist is made with its first change, so a command that is refused
  /// leaves nothing behind.
  ///
  /// - Throws: ``StorageError`` if another process writes, or the history is damaged.
  public func prepare() throws(StorageError) {
    guard staged.isEmpty else { return }
    if let file {
      if try fileAccess({ () throws(FileError) in try file.isStillAtPath() }) { return }
      self.file = nil
    }
    if let file = try lockedFile(creating: false) {
      try catchUp(with: file)
      self.file = file
    } else {
      if !history.isEmpty {
        notes.append(.reread(path: paths.history.description))
        try read()
      }
      try refuseLostTail()
    }
    isPrepared = true
  }

  /// Stages changes: completes them and adds them to the history; nothing is written yet.
  ///
  /// - Parameters:
  ///   - changes: Changes with id, effect and occasion, and with a checksum of the text if that is
  ///     an earlier one; those that record how codings followed units come first.
  ///   - codebook: What they were made with.
  /// - Returns: The changes with parents, revision and checksum.
  public func stage(_ changes: [Change], codebook: Codebook) -> [Change] {
    codebookName = codebook.name
    var completed: [Change] = []
    for change in changes {
      var change = change
      change.parents = history.parents(of: change, after: completed.last)
      let isOtherVersion = change.parents == completed.last?.parents
      change.revision = isOtherVersion ? history.revision : history.revision + 1
      if change.textHash.isEmpty { change.textHash = article.textHash }
      let line = ChangeCodec.line(of: change)
      change.sum = line.sum
      staged += line.bytes
      staged.append(10)
      history.append(change)
      completed.append(change)
    }
    if changes.contains(where: { $0.following != nil }) { follow(article) }
    return completed
  }

  /// Appends the staged changes in one write and makes them durable.
  ///
  /// - Throws: ``StorageError`` if that failed; the object is of no use then and must be let go.
  public func commit() throws(StorageError) {
    guard !staged.isEmpty else { return }
    do throws(StorageError) {
      try append(to: try fileToAppendTo())
    } catch {
      // Whoever still holds this object must not keep the next one from the lock.
      file = nil
      throw error
    }
    basis.byteCount += staged.count
    basis.sum = history.heads.last?.sum ?? ""
    staged = []
  }

  private func append(to file: AppendFile) throws(StorageError) {
    try fileAccess { () throws(FileError) in try file.append(staged) }
    do throws(FileError) {
      try file.synchronise()
    } catch {
      throw .inDoubt(path: paths.history.description, reason: error.problem.cause)
    }
  }

  /// Brings the layer file up to date with its history and gives the lock back.
  ///
  /// A layer that was only read is left as it is: reading never writes.
  ///
  /// - Throws: ``StorageError`` if the layer file could not be replaced; the history has it all.
  public func close() throws(StorageError) {
    defer { file = nil }
    guard let file, staged.isEmpty, basis.byteCount > 0, basis != layerFile?.basis else { return }
    // Where git put another history there, the layer file that came with it is not ours to replace.
    guard try fileAccess({ () throws(FileError) in try file.isStillAtPath() }) else { return }
    let bytes = LayerCodec.bytes(of: recordedLayer, basis: basis)
    try fileAccess { () throws(FileError) in try workspace.folder.replace(paths.layer, with: bytes)
    }
  }

  private func lockedFile(creating: Bool) throws(StorageError) -> AppendFile? {
    do throws(FileError) {
      let file = try AppendFile(in: workspace.folder, paths.history, create: creating)
      try file.lockExclusively()
      return file
    } catch {
      if !creating && error.isAbsence { return nil }
      throw .file(error)
    }
  }

  /// The locked file, if nothing but this object has changed it.
  private func fileToAppendTo() throws(StorageError) -> AppendFile {
    if let file {
      guard try fileAccess({ () throws(FileError) in try file.isStillAtPath() }) else {
        throw .replacedMeanwhile(path: paths.history.description)
      }
      return file
    }
    if let parent = paths.history.parent {
      try fileAccess { () throws(FileError) in try workspace.folder.createFolders(parent) }
    }
    guard let created = try lockedFile(creating: true), created.length == 0 else {
      throw .replacedMeanwhile(path: paths.history.description)
    }
    file = created
    return created
  }

  /// Reads the layer file and the history, believing neither to stay as it is.
  private func read() throws(StorageError) {
    statusWhenRead = try fileAccess { () throws(FileError) in
      try workspace.folder.status(of: paths.history)
    }
    layerFile = try workspace.layerFile(id)
    onDisk = try workspace.historyFile(of: id)
    let texts = article.textHashes
    guard onDisk.changes.allSatisfy({ texts.contains($0.textHash) }) else {
      throw .otherText(path: paths.history.description, article: article.id)
    }
    history = History.ordering(onDisk.changes)
    follow(article)
    basis = LayerCodec.Basis(byteCount: onDisk.goodByteCount, sum: onDisk.lastSum)
    notes += onDisk.notes(path: paths.history.description)
  }

  /// Reads what a locked file holds, if it is not what was read before, and mends its end.
  private func catchUp(with file: AppendFile) throws(StorageError) {
    let status = try fileAccess { () throws(FileError) in
      try workspace.folder.status(of: paths.history)
    }
    if status != statusWhenRead {
      notes.append(.reread(path: paths.history.description))
      try read()
    }
    guard onDisk.damage.isEmpty else {
      throw .damaged(path: paths.history.description, onDisk.damage)
    }
    try refuseLostTail()
    if onDisk.goodByteCount < file.length { try setAsideTail(of: file, from: onDisk.goodByteCount) }
  }

  /// A history without the change that the layer file was made from must not be built upon: the
  /// layer file may be the only copy of what is missing.
  private func refuseLostTail() throws(StorageError) {
    guard let known = layerFile?.basis, !onDisk.accounts(forSum: known.sum) else { return }
    throw .damaged(path: paths.history.description, [.lostTail])
  }

  /// Moves what a crash left at the end of a history out of it.
  private func setAsideTail(of file: AppendFile, from length: Int) throws(StorageError) {
    let place = try fileAccess { () throws(FileError) in
      try workspace.folder.setAsideTail(
        of: file, from: length, named: "\(id)", maximumBytes: JSONLimits.standard.byteCount)
    }
    notes.append(.tornTail(path: paths.history.description, quarantined: place))
  }
}

// One session writes; a writer is not handed from thread to thread.
@available(*, unavailable)
extension LayerWriter: Sendable {}
