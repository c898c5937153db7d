import Annotations

/// Commands whose changes wait to be made durable together.
struct CommitGroup {
  /// A command that was executed but not confirmed yet.
  struct Entry {
    /// The line it stands in.
    var line: Int
    /// Its name.
    var command: String
    /// What it came to.
    var reply: Reply
  }

  /// The commands, in order.
  private(set) var entries: [Entry] = []
  private var changeCount = 0
  private var start: ContinuousClock.Instant?

  /// A group ends at so many changes.
  private static let greatestCount = 64
  /// A group ends so long after its first change.
  private static let greatestAge = Duration.milliseconds(10)

  /// Whether nothing waits.
  var isEmpty: Bool { entries.isEmpty }

  /// Whether the group is to be committed now.
  var isDue: Bool {
    guard let start else { return false }
    return changeCount >= Self.greatestCount || start.duration(to: .now) >= Self.greatestAge
  }

  /// Adds a command.
  mutating func append(_ entry: Entry, changes: Int) {
    if start == nil { start = .now }
    entries.append(entry)
    changeCount += changes
  }
}
