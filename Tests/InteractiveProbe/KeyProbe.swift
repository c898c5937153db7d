import Annotations
import Commands
import Interactive
import Screens

/// Shows each key that arrives, and how many there were, on a screen of single keys until it is left
/// with `q`.
struct KeyProbe {
  private let terminal: InteractiveTerminal

  init(_ terminal: InteractiveTerminal) {
    self.terminal = terminal
  }

  func run() throws {
    do throws(KeyScreenProblem) {
      let screen = try terminal.keyScreen()
      try? loop(on: screen)
      screen.leave()
      screen.leave()
    } catch {
      try terminal.write(StyledText("no keys: \(error)\n"))
      return
    }
    // After a hang-up nobody reads it; the next line that is waited for ends the probe.
    try? terminal.write("keys left\n")
  }

  private func loop(on screen: any KeyScreen) throws(TerminalError) {
    var (count, last) = (0, "nothing")
    while true {
      try screen.show(frame(count, last, on: screen))
      let event = screen.nextKey(within: nil)
      if case .hangUp = event { return }
      if event == .key(.text("q")) { return }
      if event == .key(.text("w")), screen.nextKey(within: 5) == .quiet { last = "quiet" }
      if event != .key(.text("w")) { last = "\(event)" }
      count += 1
    }
  }

  private func frame(_ count: Int, _ last: String, on screen: any KeyScreen) -> Frame {
    var lines = (1...screen.lines).map { StyledText("line \($0)") }
    lines[1] = StyledText("last <\(last)>", .bold)
    lines[2] = StyledText("count \(count) at \(screen.columns)x\(screen.lines).")
    return Frame(lines)
  }
}
