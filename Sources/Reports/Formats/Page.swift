/// A report in words and tables, before it is known where it will be shown.
///
/// Texts may be foreign; whoever renders a page makes them harmless.
struct Page {
  /// A part of a page.
  enum Block {
    /// The name of what follows.
    case heading(String)
    /// Sentences.
    case paragraph(String)
    /// What needs attention.
    case warning(String)
    /// One of several things by its number, and what there is to say of it, a line each.
    case item(Int, String, [String])
    /// Values in rows and columns.
    case table(Table)
  }

  /// Values in rows and columns: the first column is words, the others are mostly numbers.
  struct Table {
    /// The names of the columns.
    var columns: [String]
    /// The values, in each row as many as there are columns.
    var rows: [[String]] = []
    /// What is drawn behind each row on a terminal, if there is room.
    var bars: [String] = []

    /// What stands where there is no value.
    static let nothing = "-"

    /// The table without columns that hold no value.
    var withoutEmptyColumns: Table {
      let filled = columns.indices.filter { column in
        rows.contains { $0[column] != Self.nothing }
      }
      return Table(
        columns: filled.map { columns[$0] }, rows: rows.map { row in filled.map { row[$0] } },
        bars: bars)
    }
  }

  /// How many scalars of a name are shown at most, as one long cell makes every row so long.
  private static let longestName = 100

  /// A name or label as it is shown: the whole of it, or its beginning.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > longestName, text.unicodeScalars.count > longestName else {
      return text
    }
    return String(text.unicodeScalars.prefix(longestName - 1)) + "…"
  }

  /// The parts, in order.
  var blocks: [Block] = []

  mutating func heading(_ text: String) { blocks.append(.heading(text)) }
  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  mutating func warning(_ text: String) { blocks.append(.warning(text)) }

  mutating func item(_ number: Int, _ title: String, _ lines: [String]) {
    blocks.append(.item(number, title, lines))
  }

  /// Adds a table, unless it has no rows.
  mutating func table(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    blocks.append(
      .table(
        Table(
          columns: table.columns.map(Self.shortened),
          rows: table.rows.map { $0.map(Self.shortened) }, bars: table.bars)))
  }
}
