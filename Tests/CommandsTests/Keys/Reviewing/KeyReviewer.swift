import Annotations
import Screens

@testable import Commands

/// Somebody who reviews the ferry's article with single keys.
struct KeyReviewer {
  let review: ReviewDesk
  let screen = StillScreen()
  var keys: Commands.ReviewDesk

  init() throws {
    review = try ReviewDesk()
    review.desk.session.settings.mode = .prompt
    keys = Commands.ReviewDesk(review.desk.session, on: screen)
  }

  /// Presses keys one after the other; those of ``KeyCoder``, and `⇤` for the tabulator with Shift.
  mutating func press(_ pressed: String) {
    for scalar in pressed.unicodeScalars {
      keys.take(.key(scalar == "⇤" ? .backTab : KeyCoder.key(scalar)))
    }
    review.desk.session = keys.session
  }

  /// The commands that the history of the reference holds, oldest first.
  var commands: [String] {
    get throws { try review.desk.changes.map(\.command) }
  }

  /// What was said last.
  var said: String { keys.message?.text ?? "" }

  /// The number of the unit at the cursor.
  var cursor: Int? { keys.session.open?.current.number.value }

  /// The screen as text, as it is now.
  mutating func text() -> String {
    keys.frame.lines.map(\.plain).joined(separator: "\n")
  }
}
