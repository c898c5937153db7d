import Annotations

/// What one command changed in one layer, or in the units of one article: what `undo` takes back
/// together.
struct RecordedCommand {
  /// The changes of a layer, in their order; none for a change of an article's units.
  private(set) var changes: [Change] = []
  /// The change of an article's units, if it is one.
  private(set) var mending: ArticleChange?

  /// A command that changed a layer.
  init(_ changes: [Change]) {
    self.changes = changes
  }

  /// A command that split or joined units.
  init(_ mending: ArticleChange) {
    self.mending = mending
  }

  /// Adds a change of the same command.
  mutating func append(_ change: Change) {
    changes.append(change)
  }

  /// The layer, if one was changed.
  var layer: Layer.ID? { changes.first?.layer }
  /// Who gave it.
  var by: AnnotatorName? { changes.first?.by ?? mending?.by }
  /// When it was given, as ISO 8601 in UTC.
  var at: String { changes.first?.at ?? mending?.at ?? "" }
  /// The first change's number.
  var revision: Int { changes.first?.revision ?? mending?.revision ?? 0 }
  /// The first change's name.
  var id: Change.ID? { changes.first?.id ?? mending?.id }
  /// How many layers the step is to change of which it is part; nil if only this one.
  var layerCount: Int? { changes.first?.layerCount }
  /// The run that it was part of.
  var run: String? { changes.first?.run ?? mending?.run }
  /// The command in full words.
  var words: String { changes.first?.command ?? mending?.command ?? "" }
  /// The names of its changes.
  var ids: [Change.ID] { changes.map(\.id) + [mending?.id].compactMap(\.self) }
  /// The changes that it takes back.
  var undone: [Change.ID] { changes.compactMap(\.undoes) + [mending?.undoes].compactMap(\.self) }
  /// The changes that it makes again.
  var redone: [Change.ID] { changes.compactMap(\.redoes) + [mending?.redoes].compactMap(\.self) }

  /// Whether it takes something back.
  var isUndo: Bool { !undone.isEmpty }
  /// Whether it makes something again.
  var isRedo: Bool { !redone.isEmpty }
  /// Whether it judged units once more, which changed nothing.
  var isRecheck: Bool { changes.contains(where: \.isRecheck) }
  /// Whether it was made by a revision of the codebook, which only `undo --run` takes back.
  var isRevision: Bool { changes.contains { $0.command.utf8.starts(with: "codebook ".utf8) } }
  /// Whether it differs from doing nothing.
  var changesAnything: Bool {
    !isRecheck && (mending != nil || changes.contains { $0.effect.changesAnything })
  }
}

/// The commands of this session that changed something, oldest first.
struct CommandRecord {
  private(set) var commands: [RecordedCommand] = []
  /// How many of them are on the disk.
  private var durableCount = 0

  /// Adds what a command changed in a layer.
  mutating func append(_ changes: [Change]) {
    guard !changes.isEmpty else { return }
    commands.append(RecordedCommand(changes))
  }

  /// Adds a change of an article's units, which is on the disk.
  mutating func append(_ mending: ArticleChange) {
    commands.append(RecordedCommand(mending))
  }

  /// Forgets what could not be made durable in some layers; everything else is on the disk.
  mutating func settle(without failed: Set<Layer.ID>) {
    let staged = commands[durableCount...].filter { command in
      command.layer.map { !failed.contains($0) } ?? true
    }
    commands.replaceSubrange(durableCount..., with: staged)
    durableCount = commands.count
  }
}

/// Which changes are taken back at present, told from the undos and redos that name them.
struct TakenBack {
  private var latestIsUndo: [Change.ID: Bool] = [:]

  /// Learns from commands, oldest first.
  init(_ commands: [RecordedCommand]) {
    for command in commands {
      for id in command.undone { latestIsUndo[id] = true }
      for id in command.redone { latestIsUndo[id] = false }
    }
  }

  /// Whether a command is taken back.
  func holds(_ command: RecordedCommand) -> Bool {
    command.ids.contains { latestIsUndo[$0] == true }
  }
}

extension History {
  /// The changes grouped by the commands that made them, in the history's order, without those that
  /// only record how codings followed units.
  var commands: [RecordedCommand] {
    var commands: [RecordedCommand] = []
    for change in changes where change.following == nil {
      if let batch = change.batch, batch.index > 1, let last = commands.last?.changes.last,
        last.id.session == change.id.session, last.batch?.count == batch.count,
        last.batch?.index == batch.index - 1
      {
        commands[commands.count - 1].append(change)
      } else {
        commands.append(RecordedCommand([change]))
      }
    }
    return commands
  }
}

extension [RecordedCommand] {
  /// The commands by time; those of one second by what they were made upon, and those of one session
  /// as they were given, although each layer and each article counts its own revisions.
  func inTimeOrder() -> [RecordedCommand] {
    let named = compactMap { command in command.id.map { (id: $0, command: command) } }
      .sorted { ($0.id.session, $0.id.counter) < ($1.id.session, $1.id.counter) }
    var ranked: [(rank: Int, id: Change.ID, command: RecordedCommand)] = []
    for (id, command) in named {
      let last = ranked.last.flatMap { $0.id.session == id.session ? $0 : nil }
      let isSameTime = last?.command.at == command.at
      ranked.append((Swift.max(command.revision, isSameTime ? last?.rank ?? 0 : 0), id, command))
    }
    ranked.sort { left, right in
      (left.command.at, left.rank, left.id.session, left.id.counter)
        < (right.command.at, right.rank, right.id.session, right.id.counter)
    }
    return ranked.map(\.command)
  }
}
