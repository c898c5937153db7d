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
        earlier += history.commands.filter { $0.changes.first?.id.session != settings.name }
      }
    }
    earlier.sort { left, right in
      let (first, second) = (left.changes[0], right.changes[0])
      return (first.at, first.revision, first.id.session, first.id.counter)
        < (second.at, second.revision, second.id.session, second.id.counter)
    }
    return earlier + sessionCommands(of: annotators)
  }

  /// This session's commands on the layers of annotators, oldest first.
  private func sessionCommands(of annotators: [AnnotatorName]) -> [RecordedCommand] {
    record.commands.filter { $0.layer.map { annotators.contains($0.annotator) } ?? false }
  }

  /// The newest command on the annotator's own layers that can be taken back.
  func commandToUndo() throws(Refusal) -> RecordedCommand {
    let own = [try annotator()]
    if let command = Self.newestToUndo(in: sessionCommands(of: own)) { return command }
    guard let earlier = Self.newestToUndo(in: try allCommands(of: own)) else {
      throw .nothingToUndo
    }
    return earlier
  }

  /// The newest undo that can be made again: no other change was made since.
  func commandToRedo() throws(Refusal) -> RecordedCommand {
    let own = [try annotator()]
    let recent = Self.newestToRedo(in: sessionCommands(of: own))
    if let command = recent.command { return command }
    guard !recent.isEnded,
      let earlier = Self.newestToRedo(in: try allCommands(of: own)).command
    else { throw .nothingToRedo }
    return earlier
  }

  /// Takes a command back, or makes it again: its changes' effects backwards.
  mutating func reverse(_ command: RecordedCommand, as verb: String, run: String? = nil)
    throws(Refusal) -> Acknowledgement
  {
    guard let layer = command.layer else { throw .nothingToUndo }
    let article = try article(layer.article)
    let writer = try writer(for: article)
    if open?.article.id != layer.article { leaving.append(layer) }
    try prepare(writer)
    let reversed = Array(command.changes.reversed())
    try requireUntouched(reversed, in: writer.history)
    var occasion = Occasion(command: verb)
    occasion.run = run
    if verb == "undo" {
      occasion.undoes = reversed.map(\.id)
    } else {
      occasion.redoes = reversed.compactMap(\.undoes)
    }
    let last = stage(reversed.map(\.effect.reversed), on: writer, occasion)
    let original = command.isUndo ? writer.history.change(command.changes[0].undoes) : nil
    let taken = original ?? command.changes[0]
    var acknowledgement = Acknowledgement("\(verb) '\(taken.command)' of \(taken.at)")
    acknowledgement.article = layer.article
    acknowledgement.units = command.changes.unitRange
    acknowledgement.revision = last?.revision
    acknowledgement.change = last?.id
    acknowledgement.layer = last?.layer
    return acknowledgement
  }

  /// Refuses unless every unit still is as the changes left it.
  private func requireUntouched(_ newestFirst: [Change], in history: History) throws(Refusal) {
    var seen: Set<Change.Subject> = []
    for change in newestFirst where seen.insert(change.subject).inserted {
      guard let later = history.latest(of: change.subject), !later.leadsToSame(as: change) else {
        continue
      }
      throw .changedSince(change: change, later: later)
    }
  }

  private static func newestToUndo(in commands: [RecordedCommand]) -> RecordedCommand? {
    let takenBack = TakenBack(commands)
    return commands.last {
      !$0.isUndo && !$0.isRedo && !$0.isRevision && $0.changesAnything && !takenBack.holds($0)
    }
  }

  private static func newestToRedo(in commands: [RecordedCommand])
    -> (command: RecordedCommand?, isEnded: Bool)
  {
    var madeAgain: Set<Change.ID> = []
    for command in commands.reversed() where command.changesAnything {
      if command.isRedo {
        madeAgain.formUnion(command.changes.compactMap(\.redoes))
      } else if command.isUndo {
        let targets = command.changes.compactMap(\.undoes)
        guard targets.contains(where: madeAgain.contains) else { return (command, false) }
        madeAgain.subtract(targets)
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

  /// The last change of a subject, or nil.
  func latest(of subject: Change.Subject) -> Change? {
    latest[subject]?.last.map { changes[$0] }
  }
}

extension Change {
  /// Whether two changes of one subject leave it in the same state.
  func leadsToSame(as other: Change) -> Bool {
    switch (effect, other.effect) {
    case (.unit(_, _, let left), .unit(_, _, let right)): left == right
    case (.status(_, let left), .status(_, let right)): left == right
    default: false
    }
  }
}

extension [Change] {
  /// The first and the last unit that changes are about, or nil if they are about the article.
  var unitRange: ClosedRange<Article.Unit.Number>? {
    let numbers = compactMap { change -> Article.Unit.Number? in
      guard case .unit(let unit, _, _) = change.effect else { return nil }
      return unit.number
    }
    guard let first = numbers.min(), let last = numbers.max() else { return nil }
    return first...last
  }
}
