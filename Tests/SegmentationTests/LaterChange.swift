/// A change of a text from some line on.
enum LaterChange: CaseIterable {
  case edit, replace, append, delete

  /// The first line that changes.
  func place(in lines: [RandomLine], using generator: inout SeededGenerator) -> Int {
    self == .append ? lines.count : Int.random(in: 0...lines.count, using: &generator)
  }

  /// Lines, changed from a place on.
  func applied(
    to lines: [RandomLine], from place: Int, using generator: inout SeededGenerator
  ) -> [RandomLine] {
    let kept = Array(lines[..<place])
    let new = RandomLine.make(3, using: &generator)
    return switch self {
    case .edit: kept + new.prefix(1) + lines[place...].dropFirst()
    case .replace, .append: kept + new
    case .delete: kept + lines[place...].dropFirst(2)
    }
  }
}
