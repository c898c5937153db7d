import Annotations

/// What one command changed in one layer: the changes that `undo` takes back together.
struct RecordedCommand {
  /// The changes, in their order.
  var changes: [Change]

  /// The layer.
  var layer: Layer.ID? { changes.first?.layer }
  /// Whether it takes something back.
  var isUndo: Bool { changes.contains { $0.undoes != nil } }
  /// Whether it makes something again.
  var isRedo: Bool { changes.contains { $0.redoes != nil } }
  /// Whether it was made by a revision of the codebook, which only `undo --run` takes back.
  var isRevision: Bool { changes.contains { $0.command.utf8.starts(with: "codebook ".utf8) } }
  /// Whether it differs from doing nothing.
  var changesAnything: Bool { changes.contains { $0.effect.changesAnything } }
}

/// The commands of this session that changed something, oldest first.
struct CommandRecord {
  private(set) var commands: [RecordedCommand] = []
  /// How many of them are on the disk.
  private var durableCount = 0

  /// Adds what a command changed in a layer.
  mutating func append(_ changes: [Change]) {
    guard !changes.isEmpty else { return }
    commands.append(RecordedCommand(changes: changes))
  }

  /// Forgets what could not be made durable in some layers; everything else is on the disk.
  mutating func settle(without failed: Set<Layer.ID>) {
    let staged = commands[durableCount...].filter { command in
      command.layer.map { !failed.contains($0) } ?? false
    }
    commands = commands[..<durableCount] + staged
    durableCount = commands.count
  }
}

/// Which changes are taken back at present, told from the undos and redos that name them.
struct TakenBack {
  private var latestIsUndo: [Change.ID: Bool] = [:]

  /// Learns from commands, oldest first.
  init(_ commands: [RecordedCommand]) {
    for change in commands.flatMap(\.changes) {
      if let id = change.undoes { latestIsUndo[id] = true }
      if let id = change.redoes { latestIsUndo[id] = false }
    }
  }

  /// Whether a command is taken back.
  func holds(_ command: RecordedCommand) -> Bool {
    command.changes.contains { latestIsUndo[$0.id] == true }
  }
}

extension History {
  /// The changes grouped by the commands that made them, in the history's order.
  var commands: [RecordedCommand] {
    var commands: [RecordedCommand] = []
    for change in changes {
      if let batch = change.batch, batch.index > 1, let last = commands.last?.changes.last,
        last.id.session == change.id.session, last.batch?.count == batch.count,
        last.batch?.index == batch.index - 1
      {
        commands[commands.count - 1].changes.append(change)
      } else {
        commands.append(RecordedCommand(changes: [change]))
      }
    }
    return commands
  }
}
