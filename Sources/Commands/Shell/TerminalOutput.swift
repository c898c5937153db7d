import Annotations

/// Output of a script that is run from the prompt.
struct TerminalOutput: Output {
  private let terminal: any Terminal
  private(set) var failure: OutputFailure?

  /// Writes to a terminal.
  ///
  /// - Parameter terminal: Where the user sits.
  init(_ terminal: any Terminal) {
    self.terminal = terminal
  }

  mutating func write(_ bytes: [UInt8]) {
    write(StyledText(String(decoding: bytes, as: UTF8.self)))
  }

  mutating func write(_ text: StyledText) {
    guard failure == nil else { return }
    do throws(TerminalError) {
      try terminal.write(text)
    } catch {
      failure = .closed
    }
  }

  mutating func remark(_ line: String) {
    terminal.remark(StyledText(visible(line), .warning))
  }
}
