import Annotations
import Corpus
import Reports
import Storage

extension Session {
  /// Gives every article with everybody's codings of it, one at a time.
  ///
  /// In the shell and in scripts, articles that the annotator has not closed are left out: others'
  /// codings of them are not to be seen yet, not even in totals.
  ///
  /// - Parameters:
  ///   - unblinder: The command that is to show them all the same, which is recorded; or nil.
  ///   - visit: Takes an article.
  /// - Returns: How many articles were left out.
  /// - Throws: A refusal if an article or a layer cannot be read, or what `visit` throws.
  mutating func forEachCodedArticle(
    unblinder: String? = nil, _ visit: (CodedArticle) throws(Refusal) -> Void
  ) throws(Refusal) -> Int {
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    let isBlind = settings.mode != .subcommand
    var withheld = 0
    for id in try refusing({ () throws(CorpusError) in try corpus.articleIDs() }) {
      let article: Article
      if isBlind, try !maySeeOthers(on: id) {
        guard let unblinder else {
          withheld += 1
          continue
        }
        article = try self.article(id)
        try recordSight(of: article, command: unblinder)
      } else {
        article = try self.article(id)
      }
      var layers: [Layer] = []
      for annotator in annotators {
        let name = Layer.ID(annotator: annotator, article: id)
        guard let layer = try layer(name, of: article) else { continue }
        guard layer.textHash == article.textHash else {
          throw .storage(.otherText(path: "annotations/\(name).json", article: id))
        }
        layers.append(layer)
      }
      try visit(CodedArticle(article, codebook: codebook, layers: layers))
    }
    return withheld
  }
}
