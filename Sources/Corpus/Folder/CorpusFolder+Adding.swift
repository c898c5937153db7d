import Annotations
import Files

extension CorpusFolder {
  /// Takes a file in as an article: copies it to `corpus/` and writes its record beside it.
  ///
  /// What is there already is never overwritten. If the program ends between the two writes, adding
  /// the file again finishes the work.
  ///
  /// - Parameter file: The file that is handed in.
  /// - Returns: The article; the one that is there already if the same file was taken in before.
  /// - Throws: ``CorpusError`` if the file cannot be an article, or its name is taken;
  ///   ``CorpusError/changed(_:path:)`` if it is a changed version of an article's file.
  @discardableResult
  public func add(_ file: ReceivedFile) throws(CorpusError) -> AddedArticle {
    let place = try ArticlePlace(of: file)
    return try besideOthers { () throws(CorpusError) in
      if let present = try present(at: place, hash: SHA256.hex(of: file.bytes)) {
        try checkEncoding(of: present, file)
        return AddedArticle(unchanged: present)
      }
      let made = try ArticleBuilder(place).build(from: file)
      try write(made)
      return AddedArticle(.added, made)
    }
  }

  /// Takes an article of a file of many in: writes its text to `corpus/` and its record beside it.
  ///
  /// - Parameter incoming: The article, such as ``ArticleCollection/next()`` gives.
  /// - Returns: The article; the one that is there already if it has the same text.
  /// - Throws: ``CorpusError`` as for a file.
  @discardableResult
  public func add(_ incoming: IncomingArticle) throws(CorpusError) -> AddedArticle {
    try besideOthers { () throws(CorpusError) in
      try add(incoming) { (made) throws(CorpusError) in try write(made) }
    }
  }

  /// Takes an article of a file of many in, if it is new by writing it in the way given.
  func add(
    _ incoming: IncomingArticle, by write: (MadeArticle) throws(CorpusError) -> Void
  ) throws(CorpusError) -> AddedArticle {
    let place = try ArticlePlace(of: incoming)
    let hash = SHA256.hex(of: incoming.content.text.string.utf8)
    if let present = try present(at: place, hash: hash) { return AddedArticle(unchanged: present) }
    let made = ArticleBuilder(place).build(from: incoming)
    try write(made)
    return AddedArticle(.added, made)
  }

  /// Makes the record of a file that lies in `corpus/` already; the file stays as it is.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root.
  ///   - encoding: The file's encoding, if it is known.
  /// - Returns: The article; the one that is there already if the record was made before.
  /// - Throws: ``CorpusError`` if the file cannot be an article, or its name is taken.
  @discardableResult
  public func makeRecord(for path: String, encoding: TextEncoding? = nil) throws(CorpusError)
    -> AddedArticle
  {
    let place = try ArticlePlace(inCorpus: path)
    let location = try relative(path)
    let bytes = try fileAccess { () throws(FileError) in
      try folder.read(location, maximumBytes: TextDecoder.maximumByteCount)
    }
    let file = ReceivedFile(name: path, bytes: bytes, encoding: encoding)
    return try besideOthers { () throws(CorpusError) in
      if let present = try present(at: place, hash: SHA256.hex(of: bytes)) {
        try checkEncoding(of: present, file)
        guard present.received.file == path else {
          throw .nameTaken(place.id, by: present.received.file, path: path)
        }
        return AddedArticle(unchanged: present)
      }
      let made = try ArticleBuilder(place).build(from: file)
      try write(made)
      return AddedArticle(.added, made)
    }
  }

  /// Does something again that found a file in its way which was not there when it looked: another
  /// program takes in the same article, first its file and then its record.
  private func besideOthers(_ add: () throws(CorpusError) -> AddedArticle) throws(CorpusError)
    -> AddedArticle
  {
    for _ in 0..<2 {
      do throws(CorpusError) {
        return try add()
      } catch {
        guard error.isOverlap else { throw error }
      }
    }
    return try add()
  }

  /// The id of a file under `corpus/`; nil if the path is not there, or no article can be named
  /// after it.
  static func fittingID(of path: String) -> Article.ID? {
    let prefix = "\(Self.path)/"
    guard path.utf8.starts(with: prefix.utf8) else { return nil }
    let dropped = FileName(path).fileExtension.utf8.count + 1
    let inner = String(path.utf8.dropFirst(prefix.utf8.count).dropLast(dropped))
    return inner.flatMap { Article.ID(fitting: $0) }
  }

  // MARK: What is there

  /// The article that was made of the same content already; nil if none has the name.
  ///
  /// - Throws: ``CorpusError/changed(_:path:)`` if the article was made of the same place when it had
  ///   another content, ``CorpusError/nameTaken(_:by:path:)`` if it was made of another place.
  private func present(at place: ArticlePlace, hash: String) throws(CorpusError) -> Article? {
    guard try status(of: Self.recordPath(place.id)) != nil else { return nil }
    let present = try article(place.id)
    guard present.received.hash != hash else { return present }
    let isSamePlace =
      present.received.file == place.path && present.received.source?.file == place.source?.file
    guard isSamePlace else {
      throw .nameTaken(place.id, by: Self.origin(of: present), path: place.name)
    }
    throw .changed(place.id, path: place.name)
  }

  /// What an article was made of, as people know it.
  static func origin(of article: Article) -> String {
    guard let source = article.received.source else { return article.received.file }
    return source.line.map { "\(source.file):\($0)" } ?? source.file
  }

  private func checkEncoding(of present: Article, _ file: ReceivedFile) throws(CorpusError) {
    let used = present.received.encoding
    guard let encoding = file.encoding, encoding.rawValue != used else { return }
    throw .decodedOtherwise(present.id, as: used)
  }
}

extension CorpusError {
  /// Whether a file stands where nothing stood before.
  var isOverlap: Bool {
    guard case .file(let error) = self else { return false }
    return error.problem == .exists
  }
}
