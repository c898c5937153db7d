import Annotations
import Files

/// One run of taking articles in, which sees to it that no article is taken for a new version of
/// another one of the same run.
///
/// It remembers eight bytes for each article.
public struct Intake: Sendable {
  private let corpus: CorpusFolder
  /// Hashes of the ids that were given in this run.
  private var given: Set<Int> = []
  private var waiting: [Waiting] = []

  /// An article whose files have temporary names.
  private struct Waiting {
    var incoming: IncomingArticle
    var article: AddedArticle
    var files: WaitingFiles
  }

  /// Begins a run.
  ///
  /// - Parameter corpus: Where the articles go.
  public init(into corpus: CorpusFolder) {
    self.corpus = corpus
  }

  /// Takes a file in as an article, see ``CorpusFolder/add(_:)-(ReceivedFile)``.
  ///
  /// - Parameter file: The file that is handed in.
  /// - Returns: The article.
  /// - Throws: ``CorpusError``; ``CorpusError/nameTaken(_:by:path:)`` also where another file of this
  ///   run has the name that fits.
  public mutating func add(_ file: ReceivedFile) throws(CorpusError) -> AddedArticle {
    try take { (corpus) throws(CorpusError) in try corpus.add(file) }
  }

  /// Takes an article of a file of many in, see ``CorpusFolder/add(_:)-(IncomingArticle)``.
  ///
  /// - Parameter incoming: The article.
  /// - Returns: The article as it was taken in.
  /// - Throws: As for a file.
  public mutating func add(_ incoming: IncomingArticle) throws(CorpusError) -> AddedArticle {
    try take { (corpus) throws(CorpusError) in try corpus.add(incoming) }
  }

  /// Whether articles wait to be settled.
  public var hasWaiting: Bool { !waiting.isEmpty }

  /// Whether waiting articles are to be settled before anything else is done: at 64 articles, or
  /// 1 MiB of text.
  public var isFull: Bool {
    waiting.count >= 64
      || waiting.reduce(0) { $0 + $1.article.article.text.string.utf8.count } >= 1 << 20
  }

  /// Whether an article has the name of one that waits; whether it is another one shows when that is
  /// settled.
  ///
  /// - Parameter incoming: The article.
  /// - Returns: Whether one with its name waits.
  public func hasWaiting(_ incoming: IncomingArticle) -> Bool {
    let id = try? ArticlePlace(of: incoming).id
    return waiting.contains { $0.article.article.id == id }
  }

  /// Takes an article of a file of many in, as ``add(_:)-(IncomingArticle)`` does, but lets a new one
  /// wait: it is not there before ``settle()``.
  ///
  /// - Parameter incoming: The article, whose name none of those has that wait.
  /// - Returns: The article that is there already; nil for a new one.
  /// - Throws: As for a file.
  public mutating func stage(_ incoming: IncomingArticle) throws(CorpusError) -> AddedArticle? {
    var files: WaitingFiles?
    let added = try take { (corpus) throws(CorpusError) in
      try corpus.add(incoming) { (made) throws(CorpusError) in files = try corpus.prepare(made) }
    }
    guard let files else { return added }
    waiting.append(Waiting(incoming: incoming, article: added, files: files))
    return nil
  }

  /// Makes the articles that wait durable, together.
  ///
  /// - Returns: What came of each, in order.
  public mutating func settle() -> [Result<AddedArticle, CorpusError>] {
    let settled = waiting
    waiting = []
    return zip(settled, WaitingFiles.settle(settled.map(\.files))).map { staged, problem in
      guard let problem else { return .success(staged.article) }
      let error = CorpusError.file(problem)
      guard error.isOverlap else { return .failure(error) }
      // Another program took in the same article meanwhile.
      return Result { () throws(CorpusError) in try corpus.add(staged.incoming) }
    }
  }

  private mutating func take(
    _ body: (CorpusFolder) throws(CorpusError) -> AddedArticle
  ) throws(CorpusError) -> AddedArticle {
    do throws(CorpusError) {
      let added = try body(corpus)
      given.insert(added.article.id.hashValue)
      return added
    } catch {
      guard case .changed(let id, let path) = error else { throw error }
      guard given.insert(id.hashValue).inserted else {
        throw .nameTaken(id, by: CorpusFolder.origin(of: try corpus.article(id)), path: path)
      }
      throw error
    }
  }
}
