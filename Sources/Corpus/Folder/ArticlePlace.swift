import Annotations

/// Where an article that is handed in belongs, known before it is decoded.
struct ArticlePlace {
  /// The article's name.
  let id: Article.ID
  /// Where its file lies or will lie, from the workspace's root.
  let path: String
  /// The file's format.
  let format: ArticleFormat
  /// What people call what is handed in: a path, or a file and a line.
  let name: String
  /// The place in a file of many articles, if it is from one.
  var source: Article.Received.Source?

  /// The place of a file.
  ///
  /// - Throws: ``CorpusError`` if its name tells no format, or no article can be named after it.
  init(of file: ReceivedFile) throws(CorpusError) {
    let known: ArticleFormat? = file.format ?? ArticleFormat(fileName: file.name)
    guard let known else { throw .unknownFormat(path: file.name) }
    let stem = FileName(file.name).stem
    let text = file.folder.isEmpty ? stem : "\(file.folder)/\(stem)"
    guard let id = Article.ID(fitting: text) else { throw .unusableName(path: file.name) }
    self.id = id
    format = known
    path = "\(CorpusFolder.path)/\(id).\(known.rawValue)"
    name = file.name
  }

  /// The place of an article of a file of many.
  ///
  /// - Throws: ``CorpusError`` if no article can be named after anything that is known of it.
  init(of incoming: IncomingArticle) throws(CorpusError) {
    let segment = ArticleName.segment(for: incoming)
    let text = segment.map { incoming.folder.isEmpty ? $0 : "\(incoming.folder)/\($0)" }
    guard let id = text.flatMap({ Article.ID($0) }) else {
      throw .entry(path: incoming.path, line: incoming.source.line ?? 1, .unusableName)
    }
    self.id = id
    format = .text
    path = "\(CorpusFolder.path)/\(id).\(format.rawValue)"
    name = incoming.name
    source = incoming.source
  }

  /// The place of a file that lies under `corpus/` already.
  ///
  /// - Throws: ``CorpusError`` as for a file that is handed in.
  init(inCorpus path: String) throws(CorpusError) {
    guard let format = ArticleFormat(fileName: path) else { throw .unknownFormat(path: path) }
    guard let id = CorpusFolder.fittingID(of: path) else { throw .unusableName(path: path) }
    self.id = id
    self.format = format
    self.path = path
    name = path
  }
}

extension Article.ID {
  /// The nearest id to a text, segment by segment; nil if a segment has nothing that could stay.
  init?(fitting text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let segments = parts.compactMap { part in
      let segment = Substring(part)
      return NameSegment.isLegal(segment) ? String(segment) : NameSegment.fitting(segment)
    }
    guard segments.count == parts.count else { return nil }
    self.init(segments.joined(separator: "/"))
  }
}
