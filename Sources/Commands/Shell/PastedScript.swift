/// Lines that were pasted at the prompt, to be run as a script.
struct PastedScript: LineSource {
  /// What the script is called in errors.
  static let name = "pasted"
  private static let shownCount = 5

  private var lines: ArraySlice<String>

  /// Prepares to run lines.
  ///
  /// - Parameter lines: The lines, without their ends.
  init(_ lines: [String]) {
    self.lines = lines[...]
  }

  /// What is asked before they are run: how many there are, and the first of them.
  var question: String {
    let shown = lines.prefix(Self.shownCount).enumerated().map { "  \($0 + 1)  \($1)" }
    let rest = lines.count > Self.shownCount ? ["  …"] : []
    let question = "run these \(lines.count) lines as a script?"
    return (shown + rest + [question]).joined(separator: "\n")
  }

  var hasCompleteLine: Bool { !lines.isEmpty }

  mutating func nextLine() -> [UInt8]? {
    lines.popFirst().map { Array($0.utf8) }
  }
}
