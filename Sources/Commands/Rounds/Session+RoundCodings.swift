import Annotations
import Corpus
import Storage

extension Session {
  /// A coding of a round, as far as it has come.
  struct RoundCoding {
    /// Whose coding of what.
    let id: Layer.ID
    /// Whether a person or a program codes.
    let kind: AnnotatorKind
    /// Whether it is done, or irrelevant.
    let state: Layer.Status.State
    /// How many units are coded.
    let coded: Int
  }

  /// The codings of a round in which something was recorded, by annotator and article.
  mutating func codings(of round: Round) throws(Refusal) -> [RoundCoding] {
    var codings: [RoundCoding] = []
    let everything = round.assigned == nil ? try everyCoding() : []
    for id in round.assigned ?? everything {
      guard let layer = try layer(id), round.assigned != nil || layer.isBegun else { continue }
      let coded = layer.units.count { $0.coding.isCoded }
      codings.append(
        RoundCoding(id: id, kind: layer.kind, state: layer.status.state, coded: coded))
    }
    return codings
  }

  /// Every coding that there is, but those of the reference.
  private func everyCoding() throws(Refusal) -> [Layer.ID] {
    let articles = Set(try refusing { () throws(CorpusError) in try corpus.articleIDs() })
    return try refusing { () throws(StorageError) in
      var codings: [Layer.ID] = []
      for annotator in try workspace.annotators() where annotator != .reference {
        codings += try workspace.layers(of: annotator).filter { articles.contains($0.article) }
      }
      return codings
    }
  }

  /// The last change of a coding: that which it was when everything before it had been made.
  ///
  /// Copies that diverged and were merged have two ends; a change that alters nothing is recorded then
  /// to join them.
  ///
  /// - Parameters:
  ///   - id: The coding.
  ///   - command: The command that fixes it.
  /// - Returns: The change; nil if nothing was recorded.
  /// - Throws: A refusal if the history cannot be read, or written where it has two ends.
  mutating func lastChange(of id: Layer.ID, for command: String) throws(Refusal) -> Change.ID? {
    let article = try article(id.article)
    guard let history = try history(of: id, on: article), let last = history.heads.last else {
      return nil
    }
    guard history.heads.count > 1 else { return last.id }
    let writer = try writer(of: id, article)
    if id != openLayer { leaving.append(id) }
    try prepare(writer)
    let status = writer.history.status
    var occasion = Occasion(command: command)
    occasion.isOutsideUndo = true
    let joined = stage([.status(before: status, after: status)], on: writer, occasion)
    if let failure = commit()[id] { throw .storage(failure) }
    return joined?.id
  }
}
