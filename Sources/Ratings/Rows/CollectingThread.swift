internal import Files

/// Gives rows to a collector of units, on a thread of its own once there are many.
///
/// To read rows and to join those of each unit takes about the same time, so two threads are done in
/// little more than half of it. One thread joins all rows in their order, so it comes to the same as
/// if there were no other.
///
/// A class, because two threads share it.
final class CollectingThread {
  /// How many batches may wait for the thread.
  private static let mostWaiting = 6

  /// Collects units; until ``finish(with:)`` returns, for the thread alone if there is one.
  var units: UnitCollector
  private var thread: RunningThread?
  private var isStarted = false
  private let monitor = Monitor()
  // Used inside the monitor only, and after the thread has ended.
  private var waiting: [RatedRows] = []
  private var emptied: [RatedRows] = []
  private var isComplete = false
  private var conflict: Conflict?

  init(_ units: consuming UnitCollector) {
    self.units = units
  }

  /// Takes rows and gives room for those that follow.
  ///
  /// - Parameter rows: The rows, which are not the caller's any more.
  /// - Returns: The room, or nil if there is a conflict and no rows are wanted any more.
  func exchange(_ rows: RatedRows) -> RatedRows? {
    guard hasThread() else {
      take(rows)
      return conflict == nil ? rows : nil
    }
    return monitor.inside {
      waiting.append(rows)
      monitor.announceChange()
      monitor.wait { waiting.count < Self.mostWaiting || conflict != nil }
      guard conflict == nil else { return nil }
      // What was given back first is most likely out of the other processor's cache.
      return emptied.isEmpty ? RatedRows() : emptied.removeFirst()
    }
  }

  /// Takes the last rows and waits until all are joined.
  ///
  /// - Throws: ``Conflict`` for the first row that is in conflict with rows before it.
  func finish(with rows: RatedRows) throws(Conflict) {
    monitor.inside {
      waiting.append(rows)
      isComplete = true
      monitor.announceChange()
    }
    if let thread { thread.wait() } else { takeAll() }
    thread = nil
    if let conflict { throw conflict }
  }

  /// Whether there is a thread, which is started the first time.
  private func hasThread() -> Bool {
    guard !isStarted else { return thread != nil }
    isStarted = true
    thread = RunningThread { [self] in takeAll() }
    return thread != nil
  }

  /// Joins all rows that come, up to the last or to a conflict.
  private func takeAll() {
    while conflict == nil, let rows = nextRows() {
      take(rows)
      keepRoom(rows)
    }
    guard conflict == nil else { return }
    do throws(Conflict) { try units.finish() } catch { note(error) }
  }

  /// The rows that the thread joins next, or nil after the last.
  private func nextRows() -> RatedRows? {
    monitor.inside {
      monitor.wait { !waiting.isEmpty || isComplete }
      guard !waiting.isEmpty else { return nil }
      monitor.announceChange()
      return waiting.removeFirst()
    }
  }

  private func keepRoom(_ rows: RatedRows) {
    monitor.inside { emptied.append(rows) }
  }

  /// Joins rows, and notes if they are in conflict with others.
  private func take(_ rows: RatedRows) {
    do throws(Conflict) { try units.take(rows) } catch { note(error) }
  }

  private func note(_ conflict: Conflict) {
    monitor.inside {
      self.conflict = conflict
      monitor.announceChange()
    }
  }
}

// One thread reads and the other joins; what they hand over goes through the monitor.
extension CollectingThread: @unchecked Sendable {}
