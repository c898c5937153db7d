import Annotations
import Screens

extension ScreenSize {
  /// A screen that draws ideographs and emoji two columns wide and combining marks none.
  init(_ columns: Int, _ lines: Int) {
    self.init(columns: columns, lines: lines, width: columnsOf)
  }
}

/// The columns of a character, as terminals count them that draw each scalar for itself.
func columnsOf(_ character: Character) -> Int {
  character.unicodeScalars.reduce(0) { columns, scalar in
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE0F: columns
    case 0x1F1E6...0x1F1FF: columns + 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F000...0x1FFFF:
      columns + 2
    default: columns + 1
    }
  }
}

extension Frame {
  /// The lines as they are written, without blanks at their ends.
  var plain: [String] {
    lines.map { line in
      var text = line.rendered(isColoured: false)
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
