/// Invented ratings of a dozen sentences by three people.
enum SampleRatings {
  /// The rows below the header, a unit after the other.
  static let rows = [
    "s01,ada,support", "s01,jon,support", "s01,mira,support",
    "s02,ada,oppose", "s02,jon,neutral", "s02,mira,oppose",
    "s03,ada,neutral", "s03,jon,neutral",
    "s04,jon,support", "s04,mira,neutral",
    "s05,ada,oppose", "s05,jon,oppose", "s05,mira,oppose",
    "s06,mira,support",
    "s07,ada,support", "s07,jon,oppose", "s07,mira,support",
    "s08,ada,neutral", "s08,mira,neutral",
    "s09,ada,oppose", "s09,jon,oppose", "s09,mira,neutral",
    "s10,ada,support", "s10,jon,support", "s10,mira,support",
    "s11,ada,neutral", "s11,jon,support", "s11,mira,neutral",
    "s12,ada,oppose", "s12,jon,oppose",
  ]

  /// The first line of a table.
  static let header = "unit,annotator,value"

  /// A table of rows.
  static func table(_ rows: some Sequence<String>) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// The whole table.
  static var table: String { table(rows) }
}
