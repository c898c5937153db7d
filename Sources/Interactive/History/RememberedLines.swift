internal import CLibedit

/// The lines that the arrow keys and the search bring back, in memory and in the user's file.
///
/// A class, because it owns libedit's history, which the editor keeps a pointer to.
final class RememberedLines {
  /// libedit's history.
  let history: OpaquePointer
  private let file: HistoryFile?
  private var isLoaded = false
  private var hasFailed = false

  /// What is said, once, if lines cannot be kept for later sessions.
  private(set) var remark: String?

  /// No lines yet; fails only without memory.
  init?(file: HistoryFile?) {
    guard let history = history_init() else { return nil }
    self.history = history
    self.file = file
    libedit_history_number(history, H_SETSIZE, Int32(HistoryFile.capacity))
    libedit_history_number(history, H_SETUNIQUE, 1)
  }

  deinit {
    history_end(history)
  }

  /// Takes in the lines of earlier sessions, the first time it is called.
  func load() {
    guard !isLoaded else { return }
    isLoaded = true
    guardingFile { file throws(HistoryError) in
      for line in try file.load() {
        enter(line)
      }
    }
  }

  /// Remembers a line, unless it is empty or starts with a blank.
  func remember(_ line: String) {
    guard let first = line.unicodeScalars.first, first != " ", first != "\t" else { return }
    load()
    enter(line)
    guardingFile { file throws(HistoryError) in try file.add(line) }
  }

  /// The remark, once.
  func takeRemark() -> String? {
    defer { remark = nil }
    return remark
  }

  private func enter(_ line: String) {
    libedit_history_line(history, H_ENTER, line)
  }

  private func guardingFile(_ body: (HistoryFile) throws(HistoryError) -> Void) {
    guard let file, !hasFailed else { return }
    do {
      try body(file)
    } catch {
      hasFailed = true
      remark = error.message
    }
  }
}
