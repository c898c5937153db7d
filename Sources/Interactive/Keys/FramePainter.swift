internal import Annotations
internal import Screens

/// Knows what stands on the screen and says what must be written so that a frame stands there.
struct FramePainter {
  private let isColoured: Bool
  private var shown: [String]?
  private var size = (columns: 0, lines: 0)
  private var cursor: Frame.Place?

  /// A painter of a screen about which nothing is known.
  ///
  /// - Parameter isColoured: Whether styles are shown.
  init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Forgets what stands on the screen, because something else may.
  mutating func forget() {
    shown = nil
  }

  /// What must be written to show a frame; empty if it stands there already.
  ///
  /// Only lines that differ are written, each from its start, and cleared behind its end or, if they fill it, before; terminals
  /// that can are asked to show all of it at once.
  ///
  /// - Parameters:
  ///   - frame: The frame; lines that do not fit are left out.
  ///   - size: The size of the screen.
  /// - Returns: The bytes for the terminal, as text.
  mutating func update(to frame: Frame, size: (columns: Int, lines: Int)) -> String {
    let isNew = shown == nil || size != self.size
    let blank = [String](repeating: "", count: max(0, size.lines))
    let lines = frame.lines.prefix(size.lines).map { $0.rendered(isColoured: isColoured) }
    let wanted = lines + blank.dropFirst(lines.count)
    let known = isNew ? blank : shown ?? blank
    var update = isNew ? Self.clearing : ""
    for (index, line) in wanted.enumerated() where line != known[index] {
      let fills = index < frame.lines.count && width(frame.lines[index]) >= size.columns
      update += Self.move(to: Frame.Place(line: index, column: 0))
      // Behind a full line the cursor still stands on its last column, which would be cleared.
      update += fills ? Self.clearingRest + line : line + Self.clearingRest
    }
    let movesCursor = isNew || cursor != frame.cursor || frame.cursor != nil && !update.isEmpty
    (shown, self.size) = (wanted, size)
    defer { cursor = frame.cursor }
    guard movesCursor || !update.isEmpty else { return "" }
    let hiding = isNew || cursor != nil ? Self.hidingCursor : ""
    let showing = frame.cursor.map { Self.move(to: $0) + Self.showingCursor } ?? ""
    return Self.beginning + hiding + update + showing + Self.ending
  }

  private func width(_ line: StyledText) -> Int {
    columnWidth(of: visible(line.plain))
  }

  private static let beginning = "\u{1B}[?2026h"
  private static let ending = "\u{1B}[?2026l"
  private static let clearing = "\u{1B}[0m\u{1B}[H\u{1B}[2J"
  private static let clearingRest = "\u{1B}[K"
  private static let hidingCursor = "\u{1B}[?25l"
  private static let showingCursor = "\u{1B}[?25h"

  private static func move(to place: Frame.Place) -> String {
    "\u{1B}[\(place.line + 1);\(place.column + 1)H"
  }
}
