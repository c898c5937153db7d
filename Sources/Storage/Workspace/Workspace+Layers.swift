public import Annotations
public import Files
public import Histories
import JSON

/// A layer as it was read, with what was noticed on the way.
public struct LayerReading: Sendable {
  /// The layer.
  public var layer: Layer
  /// What was noticed.
  public var notes: [HistoryNote]
}

/// A layer's history as it was read, with what was noticed on the way.
public struct HistoryReading: Sendable {
  /// The changes, carried to the units that the article has now.
  public var history: History
  /// What was noticed.
  public var notes: [HistoryNote]
}

extension Workspace {
  /// The annotators who have codings here, the reference among them if there is one.
  ///
  /// - Returns: The names, sorted.
  /// - Throws: ``StorageError`` if the directory cannot be listed.
  public func annotators() throws(StorageError) -> [AnnotatorName] {
    let place = try RelativePath.place("annotations")
    let entries = try fileAccess { () throws(FileError) in try folder.entries(of: place) }
    return entries.filter { $0.kind == .folder }.compactMap(\.name).compactMap { AnnotatorName($0) }
      .sorted()
  }

  /// The articles that an annotator has a history or a layer of.
  ///
  /// - Parameter annotator: The annotator.
  /// - Returns: The layers' names, sorted.
  /// - Throws: ``StorageError`` if a directory cannot be listed.
  public func layers(of annotator: AnnotatorName) throws(StorageError) -> [Layer.ID] {
    var found: Set<Article.ID> = []
    try collect("annotations/\(annotator)", prefix: "", into: &found)
    return found.sorted().map { Layer.ID(annotator: annotator, article: $0) }
  }

  private func collect(_ path: String, prefix: String, into found: inout Set<Article.ID>)
    throws(StorageError)
  {
    let place = try RelativePath.place(path)
    let entries = try fileAccess { () throws(FileError) in
      try folder.status(of: place) == nil ? [] : try folder.entries(of: place)
    }
    for entry in entries {
      guard let name = entry.name else { continue }
      if entry.kind == .folder, NameSegment.isLegal(name) {
        try collect("\(path)/\(name)", prefix: "\(prefix)\(name)/", into: &found)
      } else if let stem = Self.stem(name), let id = Article.ID(prefix + stem) {
        found.insert(id)
      }
    }
  }

  private static func stem(_ fileName: String) -> String? {
    let ending = [".history.jsonl", ".json"].first {
      fileName.utf8.reversed().starts(with: $0.utf8.reversed())
    }
    return ending.flatMap { String(fileName.utf8.dropLast($0.utf8.count)) }
  }

  /// The changes of a layer.
  ///
  /// - Parameter id: The layer's name.
  /// - Returns: The history; empty if there is none.
  /// - Throws: ``StorageError`` if the file cannot be read or is of a newer version.
  public func history(of id: Layer.ID) throws(StorageError) -> History {
    History.ordering(try historyFile(of: id).changes)
  }

  /// What the file of a layer's history is; nil where there is none.
  ///
  /// - Parameter id: The layer's name.
  /// - Returns: The file as the system tells of it, by which a change is noticed.
  /// - Throws: ``StorageError`` if the file cannot be looked at.
  public func historyStatus(of id: Layer.ID) throws(StorageError) -> FileStatus? {
    let path = try LayerPaths(id).history
    return try fileAccess { () throws(FileError) in try folder.status(of: path) }
  }

  /// The changes of a layer, carried to the units that its article has now.
  ///
  /// - Parameters:
  ///   - id: The layer's name.
  ///   - article: The article as it is now.
  /// - Returns: The history; nil if nothing was ever recorded.
  /// - Throws: ``StorageError`` if the file cannot be read or is about another text.
  public func history(of id: Layer.ID, on article: Article) throws(StorageError)
    -> HistoryReading?
  {
    let file = try historyFile(of: id)
    let path = try LayerPaths(id).history.description
    let notes = file.notes(path: path)
    guard !file.changes.isEmpty || !notes.isEmpty else { return nil }
    let texts = article.textHashes
    guard file.changes.allSatisfy({ texts.contains($0.textHash) }) else {
      throw .otherText(path: path, article: id.article)
    }
    var history = History.ordering(file.changes)
    history.follow(article)
    return HistoryReading(history: history, notes: notes)
  }

  /// Whether units were judged once more in a coding, told from the bytes of its history.
  ///
  /// - Parameter id: The layer's name.
  /// - Returns: False only if there were none; true too if a text holds what lines of such changes do.
  /// - Throws: ``StorageError`` if the history cannot be read.
  public func mayHoldRechecks(_ id: Layer.ID) throws(StorageError) -> Bool {
    (try bytes(of: LayerPaths(id).history) ?? []).holds(Array("recheck\":true".utf8))
  }

  /// A layer as it stands.
  ///
  /// The layer file is believed if it was made from the history's last line and no line before it
  /// was altered; otherwise the history is replayed. Where units were split or joined it is replayed
  /// in any case, and the codings are given on the units as they are now. Nothing is written.
  ///
  /// - Parameters:
  ///   - id: The layer's name.
  ///   - isMended: Whether the article has a history.
  ///   - article: The article as it is now; needed only where the history is replayed.
  /// - Returns: The layer, or nil if nothing was ever recorded.
  /// - Throws: ``StorageError`` if the files are damaged or cannot be read.
  public func layer(
    _ id: Layer.ID, isMended: Bool = false, of article: () throws(StorageError) -> Article
  ) throws(StorageError) -> LayerReading? {
    let paths = try LayerPaths(id)
    let file = try layerFile(id)
    let bytes = try bytes(of: paths.history) ?? []
    let isFitting = file.map { Self.fits($0.basis, bytes) }
    if let file, isFitting == true, !isMended, SealedLine.areSealed(bytes) {
      return LayerReading(layer: file.layer, notes: [])
    }
    let history = try historyFile(bytes, of: id)
    var notes = history.notes(path: paths.history.description)
    guard !history.changes.isEmpty || file != nil || !notes.isEmpty else { return nil }
    if isFitting == false { notes.append(.staleLayer(path: paths.layer.description)) }
    if let file, !history.accounts(forSum: file.basis.sum) {
      notes.append(.damage(path: paths.history.description, .lostTail))
      guard !history.changes.isEmpty else { return LayerReading(layer: file.layer, notes: notes) }
    }
    let article = try article()
    let texts = article.textHashes
    guard history.changes.allSatisfy({ texts.contains($0.textHash) }) else {
      throw .otherText(path: paths.history.description, article: id.article)
    }
    var ordered = History.ordering(history.changes)
    ordered.follow(article)
    return LayerReading(layer: ordered.layer(id, of: article), notes: notes)
  }

  /// Whether a history ends with the line that a layer file was made from.
  private static func fits(_ basis: LayerCodec.Basis, _ history: [UInt8]) -> Bool {
    history.count == basis.byteCount
      && history.suffix(SealedLine.tailLength + 1).elementsEqual(
        ",\"sum\":\"\(basis.sum)\"}\n".utf8)
  }

  /// A layer's file, or nil if there is none, or if its history is to be believed instead.
  func layerFile(_ id: Layer.ID) throws(StorageError) -> LayerFileReader? {
    let paths = try LayerPaths(id)
    guard let bytes = try bytes(of: paths.layer) else { return nil }
    var file = LayerFileReader(id: id)
    var problem: JSONError?
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in try file.read(&reader) }
    } catch {
      problem = error
    }
    if let found = file.format, found != LayerCodec.format {
      throw .newerFormat(
        path: paths.layer.description, found: found, supported: LayerCodec.format)
    }
    guard let problem else { return file }
    // A union merge garbles a layer file; its history tells the same without it, if there is one.
    let history = try fileAccess { () throws(FileError) in try folder.status(of: paths.history) }
    guard history == nil else { return nil }
    throw .json(path: paths.layer.description, problem)
  }

  /// What a history's file holds.
  func historyFile(of id: Layer.ID) throws(StorageError) -> SealedHistory<ChangeCodec> {
    try historyFile(try bytes(of: LayerPaths(id).history) ?? [], of: id)
  }

  private func historyFile(_ bytes: [UInt8], of id: Layer.ID) throws(StorageError)
    -> SealedHistory<ChangeCodec>
  {
    let file = SealedHistory<ChangeCodec>(bytes, of: id)
    if let found = file.newerFormat {
      let path = try LayerPaths(id).history.description
      throw .newerFormat(path: path, found: found, supported: ChangeCodec.format)
    }
    return file
  }

  /// A file's bytes, or nil if there is none.
  func bytes(of path: RelativePath) throws(StorageError) -> [UInt8]? {
    do throws(FileError) {
      return try folder.read(path, maximumBytes: JSONLimits.standard.byteCount)
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
  }
}

/// Where a layer's files lie.
struct LayerPaths {
  /// The layer file.
  let layer: RelativePath
  /// The history.
  let history: RelativePath

  /// The places of a layer.
  ///
  /// - Parameter id: The layer's name, whose segments are legal by construction.
  /// - Throws: ``StorageError`` if they were not.
  init(_ id: Layer.ID) throws(StorageError) {
    layer = try RelativePath.place("annotations/\(id).json")
    history = try RelativePath.place("annotations/\(id).history.jsonl")
  }
}

extension RelativePath {
  /// A path that is legal by construction.
  static func place(_ text: String) throws(StorageError) -> RelativePath {
    guard let path = RelativePath(text) else {
      throw .file(FileError(.open, text, .leavesWorkspace))
    }
    return path
  }
}
