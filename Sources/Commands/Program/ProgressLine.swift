import Annotations

/// How far a long command has come, as one line of a screen.
struct ProgressLine {
  /// What is being done, such as `adding`.
  var verb: String
  /// Which one it is at, from 1.
  var count = 0
  /// How many there are, if that is known.
  var total: Int?
  /// The one at hand, such as a path.
  var name = ""

  /// Commands that end sooner show nothing.
  static let patience = Duration.seconds(1)
  /// Nobody reads faster.
  static let interval = Duration.milliseconds(100)

  /// The line, made visible, cut in the middle of the name where the screen is too narrow.
  ///
  /// - Parameter columns: The screen's width.
  /// - Returns: A line that leaves the last column free, so that no terminal begins a new one.
  func text(columns: Int) -> String {
    let place = total.map { "\(count) of \($0)" } ?? "\(count)"
    let start = "\(verb) \(place): "
    let room = columns - 1 - start.utf8.count
    guard room > 0 else { return String("\(verb) \(place)".prefix(max(0, columns - 1))) }
    return start + Self.ending(of: visible(name), columns: room)
  }

  /// A text as it fits, without its beginning where it is too long: paths differ at their ends.
  ///
  /// Scalars beyond ASCII are taken for two columns wide: a line that is too short does no harm.
  private static func ending(of text: String, columns: Int) -> String {
    let widths = text.unicodeScalars.map { $0.isASCII ? 1 : 2 }
    guard widths.reduce(0, +) > columns else { return text }
    var room = columns - 2
    let kept = widths.reversed().prefix { width in
      room -= width
      return room >= 0
    }.count
    return "…" + String(String.UnicodeScalarView(text.unicodeScalars.suffix(kept)))
  }
}
