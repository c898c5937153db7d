import Annotations
import Corpus
import Histories
import Storage

extension Session {
  /// Opens an article and puts the cursor on its first uncoded unit, or on its first unit.
  mutating func enter(_ id: Article.ID) throws(Refusal) {
    let status = try refusing { () throws(CorpusError) in try corpus.historyStatus(of: id) }
    let article = try read(id)
    guard var entered = OpenArticle(article, codebook: codebook, historyStatus: status) else {
      throw .nothingThere("article '\(id)' has no unit to code")
    }
    // Whatever refuses the article refuses it before the present one is left.
    let coded = try writer(for: article).history
    if coded.isCoded(entered.current) { _ = entered.moveToNext { !coded.isCoded($0) } }
    if let open, open.article.id == id, !isReviewing {
      entered.lastCoded = open.lastCoded
    } else {
      leave()
    }
    open = entered
  }

  /// Leaves the open article; its layer is put away after the next commit.
  mutating func leave() {
    guard let layer = openLayer else { return }
    leaving.append(layer)
    open = nil
    review = nil
  }

  /// The layer of the open article that is written: the annotator's, or the reference in a review.
  var openLayer: Layer.ID? {
    let owner = isReviewing ? AnnotatorName.reference : settings.annotator
    guard let article = open?.article.id, let annotator = owner else { return nil }
    return Layer.ID(annotator: annotator, article: article)
  }

  /// The writer of the layer of the open article that is written.
  mutating func currentWriter() throws(Refusal) -> LayerWriter {
    let article = try openArticle().article
    guard isReviewing else { return try writer(for: article) }
    return try writer(of: Layer.ID(annotator: .reference, article: article.id), article)
  }

  /// The writer of the annotator's layer of an article.
  mutating func writer(for article: Article) throws(Refusal) -> LayerWriter {
    try writer(of: Layer.ID(annotator: try annotator(), article: article.id), article)
  }

  /// The writer of a layer of an article, whoever's it is.
  mutating func writer(of id: Layer.ID, _ article: Article) throws(Refusal) -> LayerWriter {
    leaving.removeAll { $0 == id }
    if let writer = writers[id] { return writer }
    let name = codebook.name
    let writer = try refusing { () throws(StorageError) in
      try LayerWriter(id, of: article, in: workspace, codebook: name)
    }
    writers[id] = writer
    take(writer.takeNotes())
    sayWhatFollowed(writer)
    return writer
  }

  /// The article of an id, whether open or not.
  func article(_ id: Article.ID) throws(Refusal) -> Article {
    if let open, open.article.id == id { return open.article }
    return try refusing { () throws(CorpusError) in try corpus.article(id) }
  }

  /// The article of an id as it is now, saying what was noticed of its history.
  private mutating func read(_ id: Article.ID) throws(Refusal) -> Article {
    if let open, open.article.id == id { return open.article }
    let reading = try refusing { () throws(CorpusError) in try corpus.reading(id) }
    take(reading.notes)
    return reading.article
  }

  /// The article that a word means: its id, or the only one whose id contains the word.
  func articleID(_ word: String) throws(Refusal) -> Article.ID {
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    if let id = Article.ID(word), ids.contains(id) { return id }
    if let id = article(at: word, among: ids) { return id }
    // Where outlets are hidden, nothing of an article's id is told; a list of places tells nothing.
    let names = isBlindOutlet ? [] : ids.map(\.description)
    let matching = ids.filter { Self.bytes($0.description, contain: word) }
    guard let only = matching.first else { throw .unknownArticle(word, candidates: names) }
    guard matching.count == 1, settings.mode == .prompt else {
      let shown = shownNames
      let near = matching.map { shown.of($0) }
      throw matching.count == 1
        ? .unknownArticle(word, candidates: near) : .ambiguousArticle(word, candidates: near)
    }
    return only
  }

  private static func bytes(_ text: String, contain part: String) -> Bool {
    guard !part.isEmpty else { return false }
    return Array(text.utf8).firstRange(of: Array(part.utf8)) != nil
  }
}

extension History {
  /// Whether a unit was judged.
  func isCoded(_ unit: Article.Unit) -> Bool {
    coding(at: unit.span)?.isCoded ?? false
  }
}
