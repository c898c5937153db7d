internal import CLibedit
internal import Commands
internal import Glibc

/// A command of the line editor: gets the editor, gives one of libedit's codes.
private typealias EditorCommand = (LineEditor) -> Int32

extension LineEditor {
  /// The key that stands for the start of a paste.
  private static let pasteKey: Unicode.Scalar = "\u{1D}"

  /// Binds the keys: those preferred and ours, then the user's, then those without which the program
  /// would not work.
  func bindKeys(_ preferred: Preferences.EditingKeys) {
    libedit_set_editor(editor, preferred.rawValue)
    libedit_set_reader(editor) { editor, key in
      guard let key, let owner = LineEditor.owner(of: editor) else { return -1 }
      return owner.read(into: key)
    }
    for (key, command) in Self.comfortableKeys {
      // While vi inserts, Esc is a key by itself and must not be the beginning of another.
      if preferred == .vi, key.utf8.starts(with: "\\e".utf8) {
        libedit_bind_alternative(editor, key, command)
      } else {
        libedit_bind(editor, key, command)
      }
    }
    if let file = Self.userFile { el_source(editor, file) }
    for (key, command) in Self.essentialKeys {
      libedit_bind(editor, key, command)
    }
    for (key, command) in Self.essentialKeys where command != "em-inc-search-prev" {
      libedit_bind_alternative(editor, key, command)
    }
    // In vi's command mode this key would run an editor found in the path.
    libedit_bind_alternative(editor, "v", "ed-unassigned")
    // While a line is edited, these keys are ours; while a command runs, they are signals.
    libedit_set_tty(editor, "-d", "-isig")
    // libedit would swap the two; a paste with both at each line's end would have twice the lines.
    libedit_set_tty(editor, "-d", "-icrnl")
    libedit_set_tty(editor, "-d", "-inlcr")
  }

  /// Keys that libedit leaves unbound, so that they would type the end of their sequence.
  private static let comfortableKeys = [
    ("\\e[1~", "ed-move-to-beg"), ("\\e[7~", "ed-move-to-beg"), ("\\e[H", "ed-move-to-beg"),
    ("\\eOH", "ed-move-to-beg"), ("\\e[4~", "postil-end"), ("\\e[8~", "postil-end"),
    ("\\e[F", "postil-end"), ("\\eOF", "postil-end"), ("^E", "postil-end"),
    ("\\e[C", "postil-forward"), ("\\eOC", "postil-forward"), ("^F", "postil-forward"),
    ("\\e[3~", "ed-delete-next-char"), ("\\e[2~", "ed-unassigned"),
    ("\\e[A", "ed-search-prev-history"), ("\\eOA", "ed-search-prev-history"),
    ("\\e[B", "ed-search-next-history"), ("\\eOB", "ed-search-next-history"),
    ("\\e[5~", "ed-search-prev-history"), ("\\e[6~", "ed-search-next-history"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
    ("\\e[1;3D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"),
    ("\\e[Z", "ed-unassigned"), ("\\e[I", "ed-unassigned"), ("\\e[O", "ed-unassigned"),
  ]

  /// The user's own file of bindings; one of the folder that the program is started in never is.
  private static var userFile: String? {
    let home = environmentPath("HOME").map { $0 + "/.editrc" }
    let path = environment("EDITRC") == nil ? home : environmentPath("EDITRC")
    var status = stat()
    // A pipe would be waited for.
    guard let path, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return path
  }

  private static let essentialKeys = [
    ("^I", "postil-complete"), ("^C", "postil-interrupt"), ("^Z", "postil-suspend"),
    ("^]", "postil-paste"), ("^J", "ed-newline"), ("^M", "ed-newline"),
    ("^R", "em-inc-search-prev"),
  ]

  /// Adds our commands to libedit's.
  func addCommands() {
    add("postil-complete", "Complete the word") { editor, _ in
      LineEditor.run(editor) { $0.complete() }
    }
    add("postil-interrupt", "Give up the line") { editor, _ in
      LineEditor.run(editor) { $0.interrupt() }
    }
    add("postil-suspend", "Stop the program until fg") { editor, _ in
      LineEditor.run(editor) { $0.suspend() }
    }
    add("postil-forward", "Go on, or take the hint") { editor, _ in
      LineEditor.run(editor) { $0.forward() }
    }
    add("postil-end", "Go to the end, or take the hint") { editor, _ in
      LineEditor.run(editor) { $0.end() }
    }
    add("postil-paste", "Insert pasted text") { editor, _ in
      LineEditor.run(editor) { $0.paste() }
    }
  }

  private func add(_ name: String, _ help: String, _ command: @escaping libedit_command) {
    libedit_add_command(editor, kept(name), kept(help), command)
  }

  /// The word where it stays for as long as libedit needs it.
  private func kept(_ word: String) -> UnsafePointer<wchar_t> {
    let scalars = word.unicodeScalars.map { wchar_t(truncatingIfNeeded: $0.value) } + [0]
    let place = UnsafeMutablePointer<wchar_t>.allocate(capacity: scalars.count)
    place.initialize(from: scalars, count: scalars.count)
    commandWords.append(place)
    return UnsafePointer(place)
  }

  private static func run(_ editor: OpaquePointer?, _ command: EditorCommand) -> UInt8 {
    UInt8(truncatingIfNeeded: owner(of: editor).map(command) ?? CC_ERROR)
  }

  /// Waits for a key on libedit's behalf; gives 1, 0 at the end, or -1.
  private func read(into key: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      showHint()
      let next = keys.next()
      hideHint()
      switch next {
      case .scalar(let scalar):
        key.pointee = wchar_t(truncatingIfNeeded: scalar.value)
        return 1
      case .pasteStart:
        isPasteStarting = true
        key.pointee = wchar_t(truncatingIfNeeded: Self.pasteKey.value)
        return 1
      case .signal:
        if keys.arrivals.hungUp != nil { return -1 }
        if keys.takeInterrupt() {
          key.pointee = 3
          return 1
        }
        adjustToScreen()
      case .end:
        if !readsWholeLines { keys.arrivals.hungUp = .closed }
        return 0
      }
    }
  }

  private func adjustToScreen() {
    if keys.arrivals.continued {
      // Somebody stopped the process without asking it; the shell has since set the terminal, which
      // libedit takes for as it left it.
      leave()
      enter()
      redraw()
    }
    if keys.arrivals.resized {
      redrawAfterResizing()
    }
    keys.arrivals.continued = false
    keys.arrivals.resized = false
  }

  /// Whether the system itself edits lines, so that the end of the input is the user's wish.
  private var readsWholeLines: Bool {
    var settings = termios()
    return tcgetattr(STDIN_FILENO, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Gives the line up: it stays on the screen with a mark at its end.
  private func interrupt() -> Int32 {
    isInterrupted = true
    moveToEnd()
    el_insertstr(editor, "^C")
    // The newline key ends the line below all of it, wherever the cursor was.
    el_push(editor, "\n")
    return CC_REFRESH
  }

  /// Stops the whole job, as the terminal would; when it goes on, so does the line.
  private func suspend() -> Int32 {
    leave()
    kill(0, SIGTSTP)
    keys.noticeSignals()
    keys.arrivals.continued = false
    keys.arrivals.resized = false
    enter()
    el_resize(editor)
    redraw()
    return CC_NORM
  }

  /// Moves the cursor behind the line.
  func moveToEnd() {
    guard let line = el_line(editor)?.pointee, let cursor = line.cursor else { return }
    el_cursor(editor, Int32(truncatingIfNeeded: line.lastchar - cursor))
  }
}
