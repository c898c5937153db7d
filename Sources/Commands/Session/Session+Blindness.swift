import Annotations
import Storage

/// What an annotator may see of others before their own coding is done.
///
/// Blindness covers what a person sees while coding; the subcommands that compute over everybody
/// are not blind.
extension Session {
  /// The annotator of a name that has codings here.
  func existingAnnotator(_ name: String) throws(Refusal) -> AnnotatorName {
    let known = try refusing { () throws(StorageError) in try workspace.annotators() }
    guard let annotator = AnnotatorName(name) else { throw .illegalAnnotator(name) }
    guard known.contains(annotator) else {
      throw .unknownAnnotator(name, candidates: known.map(\.description))
    }
    return annotator
  }

  /// Whether the annotator may see what others said of an article: their own coding is done, or its
  /// round was closed.
  mutating func maySeeOthers(on article: Article.ID) throws(Refusal) -> Bool {
    let own = Layer.ID(annotator: try annotator(), article: article)
    if let layer = try layer(own), layer.status.state != .open { return true }
    return try rounds().isClosed(own)
  }

  /// Refuses a look at other annotators' codings of the open article while one's own is open.
  ///
  /// - Parameters:
  ///   - annotators: Whose codings are asked for.
  ///   - unblinding: Whether the user insists; this is recorded in the history.
  ///   - command: The command's name.
  /// - Throws: A refusal if they are not to be seen yet.
  mutating func requireSight(of annotators: [AnnotatorName], unblinding: Bool, command: String)
    throws(Refusal)
  {
    let own = try annotator()
    let article = try openArticle().article.id
    guard annotators.contains(where: { $0 != own }), try !maySeeOthers(on: article) else { return }
    guard unblinding else { throw .blind(article) }
    try recordSight(of: try openArticle().article, command: command)
  }

  /// Records that others' codings of an article were seen before one's own was closed.
  mutating func recordSight(of article: Article, command: String) throws(Refusal) {
    let writer = try writer(for: article)
    if openLayer != writer.id { leaving.append(writer.id) }
    try prepare(writer)
    let status = writer.history.status
    var occasion = Occasion(command: "\(command) --unblind")
    occasion.isOutsideUndo = true
    stage([.status(before: status, after: status)], on: writer, occasion)
    // What could not be recorded is not shown.
    if let failure = commit()[writer.id] { throw .storage(failure) }
  }
}
