import Annotations
import Files
import JSON

extension CorpusFolder {
  /// Takes a file in as an article: copies it to `corpus/` and writes its record beside it.
  ///
  /// What is there already is never overwritten. If the program ends between the two writes, adding
  /// the file again finishes the work.
  ///
  /// - Parameter file: The file that is handed in.
  /// - Returns: The article; the one that is there already if the same file was taken in before.
  /// - Throws: ``CorpusError`` if the file cannot be an article, or its name is taken.
  @discardableResult
  public func add(_ file: ReceivedFile) throws(CorpusError) -> AddedArticle {
    let format = try Self.format(of: file.name)
    let stem = FileName(file.name).stem
    let id = try Self.id(
      fitting: file.folder.isEmpty ? stem : "\(file.folder)/\(stem)", of: file.name)
    let path = "\(Self.path)/\(id).\(format.rawValue)"
    let made = try ArticleBuilder(id: id, path: path, format: format).build(from: file)
    if let present = try presentRecord(of: made, for: file) { return present }
    let record = try record(of: made, for: file)
    try copy(file, to: path, as: id)
    try write(record, of: id)
    return AddedArticle(.added, made, of: file)
  }

  /// Makes the record of a file that lies in `corpus/` already; the file stays as it is.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root, such as ``missingRecords()`` gives.
  ///   - encoding: The file's encoding, if it is known.
  /// - Returns: The article; the one that is there already if the record was made before.
  /// - Throws: ``CorpusError`` if the file cannot be an article, or its name is taken.
  @discardableResult
  public func makeRecord(for path: String, encoding: TextEncoding? = nil) throws(CorpusError)
    -> AddedArticle
  {
    let format = try Self.format(of: path)
    let id = try Self.id(fitting: Self.idText(of: path) ?? "", of: path)
    let place = try relative(path)
    let bytes = try fileAccess { () throws(FileError) in
      try folder.read(place, maximumBytes: TextDecoder.maximumByteCount)
    }
    let file = ReceivedFile(name: path, bytes: bytes, encoding: encoding)
    let made = try ArticleBuilder(id: id, path: path, format: format).build(from: file)
    if let present = try presentRecord(of: made, for: file) {
      let other = present.article.received.file
      guard other == path else { throw .nameTaken(id, by: other, path: path) }
      return present
    }
    try write(try record(of: made, for: file), of: id)
    return AddedArticle(.added, made, of: file)
  }

  /// The files in `corpus/` that could be articles and have no record.
  ///
  /// - Returns: Their paths from the workspace's root, sorted by bytes. Of files that fit one
  ///   article's name all are here but the one that the record was made of.
  /// - Throws: ``CorpusError`` if a directory or a record cannot be read.
  public func missingRecords() throws(CorpusError) -> [String] {
    let listing = try listing()
    let records = Set(listing.records)
    let files = listing.receivedFiles.map { (path: $0, id: Self.fittingID(of: $0)) }
    let sharing = Dictionary(grouping: files, by: \.id)
    var missing: [String] = []
    for file in files {
      if let id = file.id, records.contains(id) {
        // Opening every record would be slow: only where several files fit one is it asked for its own.
        guard sharing[id]?.count != 1, try header(id).receivedFile != file.path else { continue }
      }
      missing.append(file.path)
    }
    return missing
  }

  // MARK: Names

  private static func format(of path: String) throws(CorpusError) -> ArticleFormat {
    guard let format = ArticleFormat(fileName: path) else { throw .unknownFormat(path: path) }
    return format
  }

  private static func id(fitting text: String, of path: String) throws(CorpusError) -> Article.ID {
    guard let id = fittingID(text) else { throw .unusableName(path: path) }
    return id
  }

  /// The id of a file under `corpus/`.
  private static func fittingID(of path: String) -> Article.ID? {
    idText(of: path).flatMap { fittingID($0) }
  }

  /// A path under `corpus/` without its extension; nil if the path is not there.
  private static func idText(of path: String) -> String? {
    let prefix = "\(Self.path)/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    let name = FileName(path)
    let dropped = name.fileExtension.utf8.count + 1
    return String(path.utf8.dropFirst(prefix.utf8.count).dropLast(dropped))
  }

  /// The nearest id to a text, segment by segment.
  private static func fittingID(_ text: String) -> Article.ID? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let segments = parts.compactMap { part in
      let segment = Substring(part)
      return NameSegment.isLegal(segment) ? String(segment) : NameSegment.fitting(segment)
    }
    guard segments.count == parts.count else { return nil }
    return Article.ID(segments.joined(separator: "/"))
  }

  // MARK: Writing

  /// The article that is there under the name already; nil if none is.
  private func presentRecord(of made: Article, for file: ReceivedFile) throws(CorpusError)
    -> AddedArticle?
  {
    guard try status(of: Self.recordPath(made.id)) != nil else { return nil }
    let present = try article(made.id)
    guard present.received.hash == made.received.hash else {
      throw .nameTaken(made.id, by: present.received.file, path: file.name)
    }
    guard file.encoding == nil || present.received.encoding == made.received.encoding else {
      throw .decodedOtherwise(made.id, as: present.received.encoding)
    }
    return AddedArticle(.unchanged, present, of: file)
  }

  private func copy(_ file: ReceivedFile, to path: String, as id: Article.ID) throws(CorpusError) {
    let place = try relative(path)
    do throws(FileError) {
      if let parent = place.parent { try folder.createFolders(parent) }
      try folder.createNew(place, bytes: file.bytes)
    } catch {
      guard error.problem == .exists else { throw .file(error) }
      guard try bytes(at: path, maximum: TextDecoder.maximumByteCount) == file.bytes else {
        throw .nameTaken(id, by: path, path: file.name)
      }
    }
  }

  private func record(of made: Article, for file: ReceivedFile) throws(CorpusError) -> [UInt8] {
    let record = ArticleRecord.bytes(of: made, style: .pretty) + [10]
    let limit = JSONLimits.standard.byteCount
    guard record.count <= limit else { throw .recordTooLarge(path: file.name, limit: limit) }
    return record
  }

  private func write(_ record: [UInt8], of id: Article.ID) throws(CorpusError) {
    let place = try relative(Self.recordPath(id))
    try fileAccess { () throws(FileError) in
      if let parent = place.parent { try folder.createFolders(parent) }
      try folder.createNew(place, bytes: record)
    }
  }
}
