public import Annotations
import Corpus
import Files
import Foundation

/// An empty workspace's directory, removed with the value's last use.
final class ScratchWorkspace: Sendable {
  let folder: Folder
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/postil-corpus-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    folder = try Folder(opening: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var corpus: CorpusFolder { CorpusFolder(folder) }

  /// Puts a file into the workspace without going through the corpus.
  func put(_ text: String, at path: String) throws {
    let url = URL(fileURLWithPath: "\(self.path)/\(path)")
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts a file of zeros that takes no space.
  func putHole(of byteCount: UInt64, at path: String) throws {
    try put("", at: path)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(self.path)/\(path)"))
    try file.truncate(atOffset: byteCount)
    try file.close()
  }

  func text(at path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(self.path)/\(path)")), as: UTF8.self)
  }
}

/// A file to hand in.
func received(_ name: String, _ text: String = "Ships came in.\n", folder: String = "")
  -> ReceivedFile
{
  ReceivedFile(name: name, bytes: Array(text.utf8), folder: folder)
}

extension Article.ID: ExpressibleByStringLiteral {
  /// Takes an id that the test knows to be one.
  public init(stringLiteral text: String) {
    guard let id = Article.ID(text) else { preconditionFailure("no article's id: \(text)") }
    self = id
  }
}

extension ScratchWorkspace {
  /// What a file of many articles gives, article by article.
  func articles(
    _ text: String, in name: String, fields: String? = nil, encoding: TextEncoding? = nil
  ) throws -> [Result<IncomingArticle, CorpusError>] {
    try articles(Array(text.utf8), in: name, fields: fields, encoding: encoding)
  }

  /// What the bytes of a file of many articles give, article by article.
  func articles(
    _ bytes: [UInt8], in name: String, fields: String? = nil, encoding: TextEncoding? = nil
  ) throws -> [Result<IncomingArticle, CorpusError>] {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try Data(bytes).write(to: file)
    var options = ArticleCollection.Options(CollectionFormat(fileName: name) ?? .jsonLines)
    options.encoding = encoding
    if let fields { options.fields = try FieldMapping([fields]) }
    let collection = try ArticleCollection(InputFile(file.path), path: name, options)
    var found: [Result<IncomingArticle, CorpusError>] = []
    while true {
      let next = Result { () throws(CorpusError) in try collection.next() }
      switch next {
      case .success(nil): return found
      case .success(let article?): found.append(.success(article))
      case .failure(let error): found.append(.failure(error))
      }
    }
  }

  /// The articles that a file of many adds.
  func add(_ text: String, in name: String, fields: String? = nil) throws -> [AddedArticle] {
    try articles(text, in: name, fields: fields).map { try corpus.add($0.get()) }
  }
}
