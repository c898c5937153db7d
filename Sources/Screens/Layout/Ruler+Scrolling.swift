internal import Annotations

extension Ruler {
  /// How far so many lines can be scrolled in a room.
  ///
  /// - Parameters:
  ///   - lines: How many there are.
  ///   - room: How many fit, those that say what is out of sight among them.
  ///   - first: Which is to be the first in sight.
  /// - Returns: The range.
  func scroll(lines: Int, room: Int, from first: Int) -> ScrollRange {
    let room = max(1, room)
    guard lines > room else { return ScrollRange(first: 0, greatest: 0, page: room) }
    guard room > 2 else { return ScrollRange(first: first, greatest: lines - room, page: room) }
    return ScrollRange(first: first, greatest: lines - room + 1, page: room - 2)
  }

  /// The lines that are in sight; they say how many are not, where there is room for that.
  ///
  /// - Parameters:
  ///   - lines: All lines.
  ///   - first: Which is the first in sight.
  ///   - room: How many are.
  ///   - columns: How wide a line may be.
  /// - Returns: The lines in sight.
  func window(_ lines: [StyledText], from first: Int, room: Int, to columns: Int) -> [StyledText] {
    guard lines.count > room else { return lines }
    let first = scroll(lines: lines.count, room: room, from: first).first
    guard room > 2 else {
      return fitted(Array(lines[first...]), in: max(1, room), to: columns)
    }
    var shown = first > 0 ? [StyledText("… \(first) above (PageUp)", .dim)] : []
    let left = lines.count - first
    let free = room - shown.count
    guard left > free else { return shown + lines[first...] }
    shown += lines[first..<(first + free - 1)]
    return shown + [StyledText("… \(left - free + 1) more (PageDown)", .dim)]
  }
}
