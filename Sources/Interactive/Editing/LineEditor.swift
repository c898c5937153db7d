internal import Annotations
internal import CLibedit
internal import Commands
internal import Glibc

/// Reads lines that are edited as they are typed.
///
/// A class, because libedit calls back with a pointer to it: for the prompt, for each key, and for the
/// keys bound to the commands in the extensions.
final class LineEditor {
  /// libedit's state.
  let editor: OpaquePointer
  /// Where the line is shown.
  var screen: Screen
  /// What arrives from the keyboard and by signals.
  var keys: KeyReader
  /// What may complete the word at the cursor; nil while a question is asked.
  var completer: (any Completer)?
  /// The prompt being shown.
  var prompt = StyledText()
  /// The prompt in libedit's form, which it asks for at every refresh.
  private(set) var template: UnsafeMutablePointer<CChar>?
  /// The words of our commands, which libedit uses until it ends.
  var commandWords: [UnsafeMutablePointer<wchar_t>] = []
  /// The lines of a paste behind the first one.
  var pastedLines: ArraySlice<String> = []
  /// What is put into the next line to be edited.
  var prefill = ""
  /// Whether a question is asked, which pasted text must not answer.
  private var isAsking = false
  /// Whether the key that stands for a paste comes from the terminal's mark and not from a finger.
  var isPasteStarting = false
  /// Whether the line being edited was given up.
  var isInterrupted = false

  /// What the line will likeliest go on with, as it was last shown.
  var shownHint: ShownHint?
  /// Whose keys are bound.
  private var boundKeys = Preferences.EditingKeys.emacs

  private let remembered: RememberedLines
  /// Whether the screen understands escape sequences.
  let hasEscapeSequences: Bool
  /// The width of the screen when the line was last drawn.
  var knownColumns: Int

  private static let pasteMarksOn = "\u{1B}[?2004h"
  private static let pasteMarksOff = "\u{1B}[?2004l"

  /// An editor on standard input and output, with the user's own key bindings.
  ///
  /// - Parameters:
  ///   - screen: The screen on standard output.
  ///   - remembered: What the history keys bring back.
  /// - Throws: ``TerminalError/failed(_:)`` when memory or descriptors are used up.
  init(screen: Screen, remembered: RememberedLines) throws(TerminalError) {
    useUTF8Locale()
    keys = try KeyReader(input: STDIN_FILENO)
    // Of a terminal that the system does not know libedit would say so, and call it a dumb one.
    let isKnown = TerminalType.ofProcess.isKnown ? 1 as Int32 : 0
    guard let editor = libedit_start("postil", isKnown) else { throw .failed(ENOMEM) }
    self.editor = editor
    self.screen = screen
    self.remembered = remembered
    knownColumns = screen.size.columns
    hasEscapeSequences = screen.isTerminal && terminalHasEscapeSequences
    configure()
  }

  deinit {
    el_end(editor)
    free(template)
    for word in commandWords { word.deallocate() }
  }

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line, in one line.
  ///   - completer: What may complete the word at the cursor.
  /// - Returns: The line without its end, or why there is none.
  func readLine(prompt: StyledText, completer: any Completer) -> LineInput {
    remembered.load()
    self.completer = completer
    defer { self.completer = nil }
    return edit(prompt: prompt)
  }

  /// Reads the answer to a question; only what is typed after it appeared counts.
  ///
  /// - Parameter prompt: The question, in one line.
  /// - Returns: The answer, or why there is none.
  func readAnswer(prompt: StyledText) -> LineInput {
    let held = prefill
    prefill = ""
    isAsking = true
    defer {
      isAsking = false
      prefill = held
    }
    return edit(prompt: prompt)
  }

  /// Whether a paste may go into the line.
  var acceptsPaste: Bool { !isAsking }

  private func edit(prompt: StyledText) -> LineInput {
    if let reason = keys.arrivals.hungUp { return .hangUp(reason) }
    setPrompt(prompt)
    isInterrupted = false
    pastedLines = []
    shownHint = nil
    knownColumns = screen.size.columns
    keys.gate.shut()
    enter()
    if isAsking {
      keys.discardTyped()
    }
    if !prefill.isEmpty {
      el_push(editor, prefill)
      prefill = ""
    }
    var length: Int32 = 0
    let line = el_gets(editor, &length)
    leave()
    openGate()
    return outcome(line, length: Int(length))
  }

  /// Lets signals act by default while a command runs.
  ///
  /// A terminal that went away may say so once more, while the program is putting things in order.
  private func openGate() {
    keys.gate.open(holding: keys.arrivals.hungUp == nil ? [] : [SIGHUP])
  }

  private func outcome(_ line: UnsafePointer<CChar>?, length: Int) -> LineInput {
    if let reason = keys.arrivals.hungUp { return .hangUp(reason) }
    if isInterrupted { return .interrupted }
    guard let line, length > 0 else {
      // The key that ends the input leaves the cursor behind the prompt.
      try? screen.write("\n")
      return .end
    }
    let bytes = UnsafeBufferPointer(start: line, count: length).map(UInt8.init(bitPattern:))
    let text = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    let first = String(decoding: text, as: UTF8.self)
    return pastedLines.isEmpty ? .line(first) : .pasted([first] + pastedLines)
  }

  private func setPrompt(_ prompt: StyledText) {
    self.prompt = prompt
    free(template)
    template = strdup(promptTemplate(prompt, isColoured: screen.isColoured))
  }

  /// Prepares the terminal for editing.
  ///
  /// Before the prompt appears, not with the first key as libedit would: what is typed at once after
  /// the prompt must not be taken by the system's own line discipline.
  func enter() {
    rememberMode()
    _ = libedit_set_flag(editor, EL_PREP_TERM, 1)
    if hasEscapeSequences {
      try? writeAll(Self.pasteMarksOn.utf8, to: screen.descriptor)
    }
  }

  /// Gives the terminal back as it was.
  func leave() {
    if hasEscapeSequences {
      try? writeAll(Self.pasteMarksOff.utf8, to: screen.descriptor)
    }
    _ = libedit_set_flag(editor, EL_PREP_TERM, 0)
    AbruptEnd.forget()
  }

  private func rememberMode() {
    var mode = termios()
    guard tcgetattr(STDIN_FILENO, &mode) == 0 else { return }
    let farewell = hasEscapeSequences ? Self.pasteMarksOff + "\n" : "\n"
    AbruptEnd.remember(STDIN_FILENO, mode, screen.descriptor, farewell: farewell)
  }

  private func configure() {
    libedit_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    libedit_set_prompt(
      editor, { LineEditor.owner(of: $0)?.template }, Int32(promptEscapeDelimiter.value))
    libedit_set_flag(editor, EL_SIGNAL, 0)
    libedit_set_history(editor, remembered.history)
    addCommands()
    bindKeys(boundKeys)
  }

  /// Binds the keys that a person prefers.
  func use(_ keys: Preferences.EditingKeys) {
    guard keys != boundKeys else { return }
    boundKeys = keys
    bindKeys(keys)
  }

  /// The line editor that libedit's state belongs to.
  static func owner(of editor: OpaquePointer?) -> LineEditor? {
    guard let owner = libedit_owner(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  }
}
