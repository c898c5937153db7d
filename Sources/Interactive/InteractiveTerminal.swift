public import Annotations
public import Commands
internal import Glibc

/// The terminal that a person sits at, on standard input, output and error.
///
/// A class, because the terminal's modes, the line being edited and the pasted lines not yet run are
/// one state that everybody who holds the terminal shares.
public final class InteractiveTerminal: Terminal {
  private var screen: Screen
  private var remarks: Screen
  private let remembered: RememberedLines
  private let editor: LineEditor

  /// Takes the terminal over.
  ///
  /// Sets the locale's type of characters to UTF-8 and ignores `SIGPIPE` for the whole process, so that
  /// output nobody reads any more is an error like others. From then on a signal that ends the process
  /// gives the terminal back first.
  ///
  /// - Parameter isColoured: Whether text is shown in colours.
  /// - Throws: ``TerminalError/failed(_:)`` when memory or descriptors are used up.
  public init(isColoured: Bool) throws(TerminalError) {
    signal(SIGPIPE, SIG_IGN)
    screen = Screen(descriptor: STDOUT_FILENO, isColoured: isColoured)
    remarks = Screen(descriptor: STDERR_FILENO, isColoured: isColoured)
    guard let remembered = RememberedLines(file: .ofUser()) else { throw .failed(ENOMEM) }
    self.remembered = remembered
    editor = try LineEditor(screen: screen, remembered: remembered)
    AbruptEnd.prepare()
  }

  /// The width in columns.
  public var columns: Int { screen.size.columns }

  /// The height in lines.
  public var lines: Int { screen.size.lines }

  /// How many columns a character takes.
  ///
  /// - Parameter character: The character.
  /// - Returns: The columns; more than two where several signs are joined in it.
  public func columns(of character: Character) -> Int { columnWidth(of: character) }

  /// Reads one line with editing, history and completion.
  ///
  /// Pasted text that is several lines comes as these, together with what was typed before it.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line, in one line; its last character is plain.
  ///   - completer: What may complete the word at the cursor.
  /// - Returns: The line without its end, or why there is none.
  public func readLine(prompt: StyledText, completer: any Completer) -> LineInput {
    defer { sayHistoryRemark() }
    return editor.readLine(prompt: prompt, completer: completer)
  }

  /// Puts a text into the line that is read next, where it can be edited.
  ///
  /// - Parameter line: The text, in one line.
  public func prefill(_ line: String) {
    editor.prefill = line
  }

  /// Takes a person's colours and keys.
  ///
  /// - Parameter preferences: What they prefer.
  public func adapt(to preferences: Preferences) {
    var variables: [String: String] = [:]
    for name in ["NO_COLOR", "TERM"] { variables[name] = environment(name) }
    let isColoured = preferences.colours.isColoured(on: STDOUT_FILENO, variables)
    screen.isColoured = isColoured
    remarks.isColoured = isColoured
    editor.screen.isColoured = isColoured
    editor.use(preferences.keys)
  }

  /// Remembers a line in the history that outlives the session, unless it starts with a blank.
  ///
  /// - Parameter line: The line.
  public func remember(_ line: String) {
    remembered.remember(line)
    sayHistoryRemark()
  }

  /// Writes text; every span passes through `visible`.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``TerminalError``, when standard output cannot take it.
  public func write(_ text: StyledText) throws(TerminalError) {
    try screen.write(text)
  }

  /// Writes a remark or an error to standard error, in a line of its own.
  ///
  /// - Parameter text: The remark; a line feed is added where it lacks one.
  public func remark(_ text: StyledText) {
    var text = text
    if text.plain.utf8.last != UInt8(ascii: "\n") {
      text.line()
    }
    // Where even errors cannot be written, there is nobody to tell.
    try? remarks.write(text)
  }

  /// Shows a long text through the user's pager, or writes it if it fits the screen.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``TerminalError``, when standard output cannot take it.
  public func page(_ text: StyledText) throws(TerminalError) {
    guard screen.isTerminal, screen.height(of: text) > lines else {
      return try write(text)
    }
    let command = PagerCommand(setting: environment("PAGER"))
    do {
      try Pager(command: command).show(text.rendered(isColoured: screen.isColoured))
    } catch {
      try write(text)
      remark("cannot start the pager '\(command.words[0])'; set PAGER to another program")
    }
  }

  /// Asks a question that only a fresh "y" (and return) answers with yes; pasted text never does.
  ///
  /// - Parameter question: The question, without the possible answers.
  /// - Returns: Whether the answer was yes.
  public func confirm(_ question: String) -> Bool {
    var lines = question.unicodeScalars.split(separator: "\n").map(String.init)
    let last = lines.popLast() ?? ""
    try? write(StyledText(lines.map { $0 + "\n" }.joined()))
    let answer = editor.readAnswer(prompt: StyledText("\(last) [y/N] "))
    return answer == .line("y") || answer == .line("Y")
  }

  /// Gives the whole screen to single keys, until it is left.
  ///
  /// - Returns: The screen.
  /// - Throws: ``KeyScreenProblem`` if this terminal cannot do that.
  public func keyScreen() throws(KeyScreenProblem) -> any KeyScreen {
    guard screen.isTerminal, isatty(STDIN_FILENO) == 1 else { throw .notATerminal }
    let type = TerminalType.ofProcess
    guard type.movesCursor else { throw .cannotMoveCursor(type: type.name) }
    do throws(TerminalError) {
      return try InteractiveKeyScreen(screen)
    } catch {
      throw .failed(error)
    }
  }

  private func sayHistoryRemark() {
    if let text = remembered.takeRemark() {
      remark(StyledText(text))
    }
  }
}

@available(*, unavailable)
extension InteractiveTerminal: Sendable {}
