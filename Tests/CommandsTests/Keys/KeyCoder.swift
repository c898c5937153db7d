import Annotations
import Screens
import Storage

@testable import Commands

/// Somebody who codes with single keys in a workspace of invented news.
///
/// In what is pressed, `⏎` is Enter, `⎋` Escape, `⇥` the tabulator, `⌫` backspace, `↓` and `↑` the
/// arrows.
struct KeyCoder {
  let desk: Desk
  let screen: StillScreen
  var coding: CodingDesk

  /// Sits down at an article, or at what a request means.
  init(
    _ article: Article.ID? = "wire/ferry", at desk: Desk? = nil,
    _ request: CodingRequest = CodingRequest()
  ) throws {
    let desk = try desk ?? Desk()
    desk.session.settings.mode = .prompt
    var request = request
    request.article = request.article ?? article
    screen = StillScreen()
    let queue = try desk.session.codingQueue(request)
    coding = CodingDesk(desk.session, queue, on: screen)
    self.desk = desk
  }

  /// Presses keys one after the other.
  mutating func press(_ keys: String) {
    for scalar in keys.unicodeScalars { coding.take(.key(Self.key(scalar))) }
    desk.session = coding.session
  }

  static func key(_ scalar: Unicode.Scalar) -> Key {
    let others: [Unicode.Scalar: Key] = [
      "⏎": .enter, "⎋": .escape, "⇥": .tab, "⌫": .backspace, "↓": .down, "↑": .up,
    ]
    return others[scalar] ?? .text(scalar)
  }

  /// The commands that the history of the open article holds, oldest first.
  var commands: [String] {
    get throws { try desk.changes.map(\.command) }
  }

  /// What was said last.
  var said: String { coding.message?.text ?? "" }

  /// The number of the unit at the cursor.
  var cursor: Int? { coding.session.open?.current.number.value }

  /// The screen as text, as it is now.
  mutating func text() -> String {
    coding.frame.lines.map(\.plain).joined(separator: "\n")
  }
}

/// A screen that nobody looks at.
final class StillScreen: KeyScreen {
  var columns = 80
  var lines = 24
  var events: [KeyEvent] = []
  private(set) var frames: [Frame] = []
  private(set) var waits: [Int?] = []
  private(set) var isLeft = false
  var failure: TerminalError?

  func columns(of character: Character) -> Int { 1 }

  func show(_ frame: Frame) throws(TerminalError) {
    if let failure { throw failure }
    frames.append(frame)
  }

  func nextKey(within milliseconds: Int?) -> KeyEvent {
    // Nothing is ever typed ahead.
    guard milliseconds != 0 else { return .quiet }
    waits.append(milliseconds)
    return events.isEmpty ? .hangUp(.closed) : events.removeFirst()
  }

  func leave() {
    isLeft = true
  }
}
