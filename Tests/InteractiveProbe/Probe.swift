import Annotations
import Commands
import Glibc
import Interactive

/// A small program over an interactive terminal, for tests under a pseudo-terminal.
///
/// It answers each line with `line: <…>`; the words below make it use the rest of the terminal. The
/// exit status says how the input ended.
@main
struct Probe {
  private static var variables: [String: String] {
    var variables: [String: String] = [:]
    for name in ["NO_COLOR", "TERM"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  static func main() throws {
    let colours: ColourChoice = CommandLine.arguments.contains("--colours") ? .always : .auto
    let terminal = try InteractiveTerminal(isColoured: colours.isColoured(on: 1, variables))
    while true {
      switch terminal.readLine(prompt: prompt, completer: ProbeCompleter()) {
      case .line("quit"): return
      case .line(let line): try answer(line, on: terminal)
      case .pasted(let lines): try terminal.write(StyledText("pasted: \(lines)\n"))
      case .interrupted: try terminal.write("interrupted\n")
      case .end: exit(2)
      case .hangUp: exit(3)
      }
    }
  }

  private static var prompt: StyledText {
    var prompt = StyledText("probe", .bold)
    prompt.append("> ")
    return prompt
  }

  private static func answer(_ line: String, on terminal: InteractiveTerminal) throws {
    terminal.remember(line)
    switch line {
    case "size": try terminal.write(StyledText("\(terminal.columns)x\(terminal.lines)\n"))
    case "ask": try terminal.write(terminal.confirm("sure?") ? "answer: yes\n" : "answer: no\n")
    case "prefill": terminal.prefill("given ahead")
    case "vi", "emacs": terminal.adapt(to: preferences("keys", line))
    case "always", "never": terminal.adapt(to: preferences("colours", line))
    case "warn": terminal.remark(StyledText("careful", .warning))
    case "page": try terminal.page(longText)
    case "wait":
      try terminal.write("waiting\n")
      sleep(60)
    case "keys": try KeyProbe(terminal).run()
    default: try terminal.write(StyledText("line: <\(line)>\n"))
    }
  }

  private static func preferences(_ name: String, _ value: String) -> Preferences {
    var preferences = Preferences()
    _ = preferences.set(name, to: value)
    return preferences
  }

  private static var longText: StyledText {
    StyledText((1...100).map { "row \($0)\n" }.joined())
  }
}
