import Annotations
import Corpus
import Storage

extension Session {
  /// Annotators' commands: earlier sessions' by time, then this session's by counter.
  ///
  /// The histories of all layers are read only when this session's own commands do not answer.
  func allCommands(of annotators: [AnnotatorName]) throws(Refusal) -> [RecordedCommand] {
    var earlier: [RecordedCommand] = []
    for annotator in annotators {
      for id in try refusing({ () throws(StorageError) in try workspace.layers(of: annotator) }) {
        let history = try refusing { () throws(StorageError) in try workspace.history(of: id) }
        earlier += history.commands
      }
    }
    earlier += try mendings(by: annotators)
    earlier.removeAll { $0.id?.session == settings.name }
    return earlier.inTimeOrder() + sessionCommands(of: annotators)
  }

  /// The splits and joins of annotators.
  private func mendings(by annotators: [AnnotatorName]) throws(Refusal) -> [RecordedCommand] {
    try refusing { () throws(CorpusError) in
      var mendings: [RecordedCommand] = []
      for id in try corpus.mendedArticles() {
        // A new version of a text is not taken back, nor is what was split or joined before it.
        let text = try corpus.article(id).textHash
        mendings += try corpus.history(of: id).changes
          .filter { $0.isMending && $0.textHash == text }.map { RecordedCommand($0) }
      }
      return mendings.filter { $0.by.map(annotators.contains) ?? false }
    }
  }

  /// This session's commands on the layers of annotators and on units, oldest first.
  private func sessionCommands(of annotators: [AnnotatorName]) -> [RecordedCommand] {
    record.commands.filter { command in
      (command.layer?.annotator ?? command.by).map(annotators.contains) ?? false
    }
  }

  /// Whose layers the annotator takes changes back in: their own and what they decided; in a review
  /// what they decided alone.
  private func ownLayers() throws(Refusal) -> [AnnotatorName] {
    isReviewing ? [.reference] : [try annotator(), .reference]
  }

  /// Those of some commands that the annotator gave: the reference has several writers.
  private func own(_ commands: [RecordedCommand]) throws(Refusal) -> [RecordedCommand] {
    let annotator = try annotator()
    return commands.filter { $0.layer?.annotator != .reference || $0.by == annotator }
  }

  /// The newest step on the annotator's own layers that can be taken back.
  func stepToUndo() throws(Refusal) -> RecordedStep {
    let layers = try ownLayers()
    let recent = Self.newestToUndo(in: try own(sessionCommands(of: layers)))
    // An earlier session may have begun what this one finished.
    if let recent, recent.isWhole { return recent }
    guard let step = Self.newestToUndo(in: try own(try allCommands(of: layers))) else {
      throw .nothingToUndo
    }
    return step
  }

  /// The newest undo that can be made again: no other change was made since.
  func stepToRedo() throws(Refusal) -> RecordedStep {
    let layers = try ownLayers()
    let recent = Self.newestToRedo(in: try own(sessionCommands(of: layers)))
    if let step = recent.step, step.isWhole { return step }
    guard !recent.isEnded,
      let step = Self.newestToRedo(in: try own(try allCommands(of: layers))).step
    else { throw .nothingToRedo }
    return step
  }

  /// Takes a step back, or makes it again, in every layer or in none.
  mutating func reverse(_ step: RecordedStep, as verb: String) throws(Refusal) -> Acknowledgement {
    if let mending = step.parts[0].mending { return try reverse(mending, as: verb) }
    var reversals: [Reversal] = []
    for layer in step.layers { reversals.append(try reversal(of: step, in: layer)) }
    var occasion = Occasion(command: verb)
    if step.isOverLayers {
      let begun = step.isRest ? try allCommands(of: try ownLayers()) : []
      let unfinished = begun.unfinishedStep(verb, by: try annotator())
      join(&occasion, over: step.layers, goingOnWith: unfinished)
    }
    var acknowledgements: [Acknowledgement] = []
    for reversal in reversals { acknowledgements.append(stage(reversal, occasion)) }
    guard acknowledgements.count > 1 else { return acknowledgements[0] }
    let units = reversals.reduce(0) { $0 + $1.newestFirst.count }
    var whole = Acknowledgement(
      "\(acknowledgements[0].what): \(counted(units, "unit")) in "
        + counted(reversals.count, "article"))
    whole.layers = step.layers
    return whole
  }

  /// What is to be reversed in one layer.
  private struct Reversal {
    var writer: LayerWriter
    var article: Article
    var newestFirst: [Change]
  }

  /// Locks a layer and makes sure that it still is as a step left it.
  private mutating func reversal(of step: RecordedStep, in layer: Layer.ID) throws(Refusal)
    -> Reversal
  {
    let article = try article(layer.article)
    let writer = try writer(of: layer, article)
    if open?.article.id != layer.article { leaving.append(layer) }
    try prepare(writer)
    let newestFirst = Array(step.changes(of: layer).reversed())
    try requireUntouched(newestFirst, in: writer.history, article)
    return Reversal(writer: writer, article: article, newestFirst: newestFirst)
  }

  private mutating func stage(_ reversal: Reversal, _ step: Occasion) -> Acknowledgement {
    let changes = reversal.newestFirst
    var occasion = step
    if step.command != "redo" {
      occasion.undoes = changes.map(\.id)
    } else {
      occasion.redoes = changes.compactMap(\.undoes)
    }
    occasion.textHashes = changes.map(\.unitTextHash)
    let last = stage(changes.map(\.effect.reversed), on: reversal.writer, occasion)
    let first = changes.last
    let taken = reversal.writer.history.change(first?.undoes) ?? first
    var acknowledgement = Acknowledgement(
      "\(step.command) '\(taken?.command ?? "")' of \(taken?.at ?? "")")
    acknowledgement.article = reversal.article.id
    acknowledgement.units = reversal.article.range(of: changes)
    acknowledgement.revision = last?.revision
    acknowledgement.change = last?.id
    acknowledgement.layers = [reversal.writer.id]
    return acknowledgement
  }

  /// Takes a split or a join back, or makes it again.
  private mutating func reverse(_ change: ArticleChange, as verb: String) throws(Refusal)
    -> Acknowledgement
  {
    guard case .boundary(var boundary) = change.effect else { throw .nothingToUndo }
    let article = try article(change.article)
    guard article.textHash == change.textHash else {
      throw .mending(.gone(boundary.unit))
    }
    boundary.isMade.toggle()
    let history = try refusing { () throws(CorpusError) in
      try corpus.history(of: change.article)
    }
    let taken = history.changes.first { $0.id == change.undoes } ?? change
    var occasion = MendingOccasion(
      command: verb, verb: "\(verb) '\(taken.command)' of \(taken.at)")
    if verb == "redo" { occasion.redoes = change.undoes } else { occasion.undoes = change.id }
    return try mend(boundary, of: article, occasion)
  }

  /// Refuses unless every unit is still there and as the changes left it.
  private func requireUntouched(_ newestFirst: [Change], in history: History, _ article: Article)
    throws(Refusal)
  {
    var seen: Set<Change.Subject> = []
    for change in newestFirst {
      try article.requirePlace(of: change)
      let subject = history.subject(of: change)
      guard seen.insert(subject).inserted, let later = history.last(of: subject),
        !later.leadsToSame(as: change)
      else { continue }
      throw .changedSince(change: change, later: later)
    }
  }

  private static func newestToUndo(in commands: [RecordedCommand]) -> RecordedStep? {
    let takenBack = TakenBack(commands)
    for step in commands.steps.reversed()
    where !step.isUndo && !step.isRedo && !step.isRevision && step.changesAnything {
      if let standing = step.keeping({ !takenBack.holds($0) }) { return standing }
    }
    return nil
  }

  private static func newestToRedo(in commands: [RecordedCommand])
    -> (step: RecordedStep?, isEnded: Bool)
  {
    var madeAgain: Set<Change.ID> = []
    for step in commands.steps.reversed() where step.changesAnything {
      if step.isRedo {
        madeAgain.formUnion(step.redone)
      } else if step.isUndo {
        let left = step.keeping { !$0.undone.contains(where: madeAgain.contains) }
        if let left { return (left, false) }
        madeAgain.subtract(step.undone)
      } else {
        return (nil, true)
      }
    }
    return (nil, false)
  }
}

extension History {
  /// The change of an id, or nil without one.
  fileprivate func change(_ id: Change.ID?) -> Change? {
    id.flatMap { change($0) }
  }
}

extension Change {
  /// The checksum of the text whose unit was changed; empty if it was the article's status.
  var unitTextHash: String { unit == nil ? "" : textHash }

  /// Whether two changes of one subject leave it in the same state.
  func leadsToSame(as other: Change) -> Bool {
    switch (effect, other.effect) {
    case (.unit(_, _, let left), .unit(_, _, let right)): left == right
    case (.status(_, let left), .status(_, let right)): left == right
    default: false
    }
  }
}

extension Article {
  /// The unit of a change as it is numbered now; nil if the change is about the status.
  ///
  /// - Throws: A refusal if it is a unit no more, or was one of another text.
  func requireUnit(of change: Change) throws(Refusal) -> Unit? {
    guard let unit = change.unit else { return nil }
    guard change.textHash == textHash, let present = self.unit(at: unit.span) else {
      throw .mending(.gone(unit.number))
    }
    return present
  }

  /// Refuses a change of what is a unit no more, unless it is one that has lost its place: what was
  /// coded there stands where it was made.
  func requirePlace(of change: Change) throws(Refusal) {
    guard let unit = change.unit, change.textHash != textHash else {
      _ = try requireUnit(of: change)
      return
    }
    let past = past.first { $0.article.textHash == change.textHash }
    guard let past, past.article.unit(at: unit.span) != nil,
      past.revision.span(of: unit.span) == nil
    else { throw .mending(.gone(unit.number)) }
  }
}

extension Article {
  /// The first and the last unit that changes are about, or nil if they are about the article.
  fileprivate func range(of changes: [Change]) -> ClosedRange<Unit.Number>? {
    let numbers = changes.compactMap { change -> Unit.Number? in
      guard let unit = change.unit, change.textHash == textHash else { return nil }
      return self.unit(at: unit.span)?.number ?? unit.number
    }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }
}
