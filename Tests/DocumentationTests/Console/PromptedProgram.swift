import TerminalHarness

/// A program at a terminal that prompts for line after line.
struct PromptedProgram {
  /// What the program does after a line.
  enum State {
    /// It shows a prompt.
    case prompting(String)
    /// It has ended.
    case ended(TerminalSession.Ending)
    /// Neither, for as long as one waits.
    case stuck
  }

  /// What the program's questions end with.
  static let questionEnd = "[y/N] "

  private let terminal: TerminalSession

  /// A program.
  ///
  /// - Parameter terminal: The terminal at which it was started.
  init(_ terminal: TerminalSession) {
    self.terminal = terminal
  }

  /// Types a line.
  ///
  /// - Parameter line: The line without its end.
  func type(_ line: String) {
    terminal.type(line + "\r")
  }

  /// Waits for the next prompt.
  ///
  /// - Parameters:
  ///   - line: The line just typed, which the terminal shows before anything else.
  ///   - isQuestionNext: Whether the prompt will be a question; a wrong guess only costs time.
  /// - Returns: What the program wrote since, and what it does then.
  /// - Throws: That the terminal cannot be read.
  func shown(after line: String?, isQuestionNext: Bool) throws -> (text: String, state: State) {
    let marks = ["> ", Self.questionEnd]
    var (text, rest) = ("", "")
    for mark in isQuestionNext ? marks.reversed() : marks {
      do {
        while true {
          text += try terminal.expect(mark) + mark
          guard let prompt = Self.prompt(at: text) else { continue }
          let output = String(text.dropLast(prompt.count))
          return (Self.withoutEcho(of: line, in: output), .prompting(prompt))
        }
      } catch TerminalSession.Failure.notSeen(_, instead: let unmatched) {
        rest = unmatched
      }
    }
    let ending = try? terminal.waitForEnd()
    return (Self.withoutEcho(of: line, in: text + rest), ending.map(State.ended) ?? .stuck)
  }

  /// Leaves the program as `^D` does.
  ///
  /// - Throws: That it does not end.
  func leave() throws {
    terminal.press(.controlD)
    try terminal.waitForEnd()
  }

  /// The prompt that a text ends with.
  private static func prompt(at text: String) -> String? {
    // By scalars: a carriage return and a line feed are one character.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.last.map { String($0) } ?? ""
    return ConsolePrompt.prefix(of: last) == last[...] ? last : nil
  }

  /// A text without the typed line at its start, however the terminal broke it into rows.
  private static func withoutEcho(of line: String?, in text: String) -> String {
    guard let line else { return text }
    // At the end of a row the line editor moves on with a blank and a backspace.
    let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
    var rest = text.unicodeScalars[...]
    for scalar in line.unicodeScalars where !isBlank(scalar) {
      rest = rest.drop(while: isBlank)
      guard rest.first == scalar else { return text }
      rest.removeFirst()
    }
    return String(rest.drop { $0 != "\n" }.dropFirst())
  }
}
