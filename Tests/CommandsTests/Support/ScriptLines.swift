import Annotations
import Commands

/// The lines of a script, given as they are.
struct ScriptLines: LineSource {
  private let lines: [[UInt8]]
  private var position = 0
  /// Whether each line comes only when it is asked for, as from a slow pipe.
  var comesSlowly = false
  /// What happens before a line is read, by its number from 1.
  var events: [Int: () throws -> Void] = [:]

  init(_ lines: [[UInt8]]) {
    self.lines = lines
  }

  init(_ lines: [String]) {
    self.init(lines.map { Array($0.utf8) })
  }

  var hasCompleteLine: Bool { !comesSlowly && position < lines.count }

  mutating func nextLine() throws(Refusal) -> [UInt8]? {
    try? events[position + 1]?()
    guard position < lines.count else { return nil }
    position += 1
    return lines[position - 1]
  }
}
