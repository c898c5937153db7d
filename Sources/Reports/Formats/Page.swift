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
    /// Values in rows and columns.
    case table(Table)
  }

  /// Values in rows and columns: the first column is words, the others are mostly numbers.
  struct Table {
    /// The names of the columns.
    var columns: [String]
    /// The values, in each row as many as there are columns.
    var rows: [[String]] = []
  }

  /// The parts, in order.
  var blocks: [Block] = []

  mutating func heading(_ text: String) { blocks.append(.heading(text)) }
  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  mutating func warning(_ text: String) { blocks.append(.warning(text)) }

  /// Adds a table, unless it has no rows.
  mutating func table(_ table: Table) {
    if !table.rows.isEmpty { blocks.append(.table(table)) }
  }
}
