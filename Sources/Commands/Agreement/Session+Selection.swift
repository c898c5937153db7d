import Annotations
import Histories
import Storage

extension Session {
  /// The codings of an article that were selected, those of other annotators among them.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - annotators: Whose.
  ///   - selected: Which of them.
  /// - Returns: The codings, on the units that the article has now.
  /// - Throws: A refusal if one cannot be read.
  mutating func layers(
    of article: Article, by annotators: [AnnotatorName], _ selected: SelectedCodings
  ) throws(Refusal) -> [Layer] {
    var layers: [Layer] = []
    for annotator in annotators {
      let id = Layer.ID(annotator: annotator, article: article.id)
      guard let layer = try layer(id, of: article, selected) else { continue }
      layers.append(layer)
    }
    return layers
  }

  private mutating func layer(_ id: Layer.ID, of article: Article, _ selected: SelectedCodings)
    throws(Refusal) -> Layer?
  {
    switch selected.share(of: id) {
    case .none: return nil
    case .present where selected.period == CodingPeriod():
      return try presentLayer(id, of: article)
    case .present:
      let history = try history(of: id, on: article)
      return history.flatMap { $0.layer(id, of: article, in: selected.period) }
    case .closed(let change, let round):
      guard let history = try history(of: id, on: article) else { return nil }
      guard let closed = history.upTo(change) else {
        throw .closingChangeMissing(change, of: id, round: round.id)
      }
      return closed.layer(id, of: article, in: selected.period)
    }
  }

  /// The checksum of the last change of a coding that was selected.
  ///
  /// - Parameters:
  ///   - id: The coding.
  ///   - selected: Which of its changes.
  /// - Returns: The checksum; nil if no change was selected.
  /// - Throws: A refusal if the history cannot be read.
  func lastSum(of id: Layer.ID, _ selected: SelectedCodings) throws(Refusal) -> String? {
    let share = selected.share(of: id)
    if share == .present, selected.period == CodingPeriod() {
      return try refusing { () throws(StorageError) in try workspace.lastSum(of: id) }
    }
    var history = try refusing { () throws(StorageError) in try workspace.history(of: id) }
    if case .closed(let change, _) = share {
      guard let closed = history.upTo(change) else { return nil }
      history = closed
    }
    if let end = selected.period.end { history = history.upTo(end) }
    return history.changes.last?.sum
  }

  /// A layer as it stands, which must be about the article's text.
  private mutating func presentLayer(_ id: Layer.ID, of article: Article) throws(Refusal) -> Layer?
  {
    guard let layer = try layer(id, of: article) else { return nil }
    guard layer.textHash == article.textHash else {
      throw .storage(.otherText(path: "annotations/\(id).json", article: article.id))
    }
    return layer
  }

  /// The changes of a layer with this session's own staged ones, on the units that there are now.
  ///
  /// - Parameters:
  ///   - id: The layer.
  ///   - article: Its article.
  /// - Returns: The history; nil if nothing was ever recorded.
  /// - Throws: A refusal if it cannot be read.
  mutating func history(of id: Layer.ID, on article: Article) throws(Refusal) -> History? {
    if let writer = writers[id] { return writer.history.isEmpty ? nil : writer.history }
    let reading = try refusing { () throws(StorageError) in
      try workspace.history(of: id, on: article)
    }
    take(reading?.notes ?? [])
    return reading?.history
  }
}

extension History {
  /// The layer as it stood at the end of a period, with the units judged within it.
  fileprivate func layer(_ id: Layer.ID, of article: Article, in period: CodingPeriod) -> Layer? {
    var history = period.end.map(upTo) ?? self
    history.follow(article)
    guard !history.isEmpty else { return nil }
    guard period.start != nil else { return history.layer(id, of: article) }
    return history.layer(id, of: article, withoutJudgements: period.isAfter)
  }
}
