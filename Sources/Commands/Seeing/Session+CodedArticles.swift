import Annotations
import Corpus
import Reports
import Storage

extension Session {
  /// Gives every article with the codings of it that were selected, one at a time.
  ///
  /// - Parameters:
  ///   - selection: Which codings; every one if not given.
  ///   - unblinder: The command that is to show articles that are not to be seen yet, which is
  ///     recorded; or nil.
  ///   - visit: Takes an article.
  /// - Returns: How many articles were left out.
  /// - Throws: A refusal if an article or a layer cannot be read, or what `visit` throws.
  mutating func forEachCodedArticle(
    _ selection: CodingSelection = CodingSelection(), unblinder: String? = nil,
    _ visit: (CodedArticle) throws(Refusal) -> Void
  ) throws(Refusal) -> Int {
    let selected = try SelectedCodings(selection, in: workspace)
    remarks += selected.remarks
    return try forEachVisibleArticle(unblinder: unblinder) {
      (session, id, annotators) throws(Refusal) in
      let article = try session.article(id)
      let layers = try session.layers(of: article, by: annotators, selected)
      try visit(CodedArticle(article, codebook: session.codebook, layers: layers))
    }
  }

  /// An article with the codings of it that were selected.
  ///
  /// - Parameters:
  ///   - id: The article, which may be seen.
  ///   - selection: Which codings.
  /// - Returns: The article.
  /// - Throws: A refusal if it or a layer cannot be read.
  mutating func codedArticle(_ id: Article.ID, _ selection: CodingSelection) throws(Refusal)
    -> CodedArticle
  {
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    let selected = try SelectedCodings(selection, in: workspace)
    let article = try article(id)
    let layers = try layers(of: article, by: annotators, selected)
    return CodedArticle(article, codebook: codebook, layers: layers)
  }

  /// Gives the name of every article with the names of all who code here, one at a time.
  ///
  /// In the shell and in scripts, articles that the annotator has not closed are left out: others'
  /// codings of them are not to be seen yet, not even in totals.
  ///
  /// - Parameters:
  ///   - chosen: The articles that are meant; nil for all of them.
  ///   - unblinder: The command that is to show them all the same, which is recorded; or nil.
  ///   - takeProblem: Takes why it cannot be told whether an article is closed, which is then left
  ///     out; nil to give up there.
  ///   - visit: Takes the session, an article's name and the annotators.
  /// - Returns: How many articles were left out.
  /// - Throws: A refusal if the folders cannot be read, or what `visit` throws.
  mutating func forEachVisibleArticle(
    among chosen: Set<Article.ID>? = nil, unblinder: String?,
    takeProblem: ((Refusal) -> Void)? = nil,
    _ visit: (inout Session, Article.ID, [AnnotatorName]) throws(Refusal) -> Void
  ) throws(Refusal) -> Int {
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    let ids = try refusing { () throws(CorpusError) in try corpus.articleIDs() }
    try noteCodings(by: annotators, ofOthersThan: Set(ids))
    let isBlind = settings.mode != .subcommand
    var withheld = 0
    for id in ids where chosen?.contains(id) ?? true {
      do throws(Refusal) {
        if isBlind, try !maySeeOthers(on: id) {
          guard let unblinder else {
            withheld += 1
            continue
          }
          try recordSight(of: try article(id), command: unblinder)
        }
      } catch {
        guard let takeProblem else { throw error }
        takeProblem(error)
        withheld += 1
        continue
      }
      try visit(&self, id, annotators)
    }
    return withheld
  }
}

extension Session {
  /// Says of which codings there is no article, since they cannot be counted.
  private mutating func noteCodings(
    by annotators: [AnnotatorName], ofOthersThan known: Set<Article.ID>
  ) throws(Refusal) {
    var missing: Set<Article.ID> = []
    for annotator in annotators {
      let layers = try refusing { () throws(StorageError) in try workspace.layers(of: annotator) }
      missing.formUnion(layers.map(\.article).filter { !known.contains($0) })
    }
    guard !missing.isEmpty else { return }
    let names = Refusal.list(missing.sorted().map(\.description))
    remarks.append("left out the codings of \(names): corpus/ has no such article")
  }

  /// Refuses names of which nobody has a coding here.
  ///
  /// - Parameter selection: Whose codings are asked for.
  /// - Throws: A refusal that says who there is.
  func requireKnown(_ selection: AnnotatorSelection) throws(Refusal) {
    guard case .named(let names) = selection else { return }
    for name in names.sorted() { _ = try existingAnnotator(name.description) }
  }
}

/// That articles were left out because others' codings of them are not to be seen yet.
///
/// - Parameter withheld: How many.
/// - Returns: The remark; none for 0.
func remarks(onWithheld withheld: Int) -> [String] {
  guard withheld > 0 else { return [] }
  return [
    "left out \(counted(withheld, "article")) that you have not closed: "
      + "others' codings are not to be seen yet"
  ]
}
