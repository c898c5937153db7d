internal import Commands
internal import Glibc
internal import Screens

/// The whole screen of a terminal, with single keys.
///
/// A class, because the terminal's modes and what stands on it are one state; they are restored at
/// the latest when nobody holds it any more.
final class InteractiveKeyScreen: KeyScreen {
  private let screen: Screen
  private var keys: KeyStream
  private var painter: FramePainter
  private var mode: RawMode?
  private var hungUp: HangUp?
  private var isEntered = false

  /// The other screen, marked pastes, no automatic line ends, no cursor.
  private static let entering = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l"
  /// All that undone; a terminal without another screen is at least left empty.
  private static let leaving =
    "\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[?25h\u{1B}[?7h\u{1B}[?2004l\u{1B}[?1049l"

  /// Takes the screen over.
  ///
  /// - Parameter screen: The terminal on standard output.
  /// - Throws: ``TerminalError`` if it cannot be set up.
  init(_ screen: Screen) throws(TerminalError) {
    self.screen = screen
    keys = try KeyStream(input: STDIN_FILENO)
    painter = FramePainter(isColoured: screen.isColoured)
    try enter()
  }

  deinit {
    leave()
  }

  var columns: Int { screen.size.columns }

  var lines: Int { screen.size.lines }

  func columns(of character: Character) -> Int { columnWidth(of: character) }

  func show(_ frame: Frame) throws(TerminalError) {
    guard isEntered else { return }
    try writeAll(painter.update(to: frame, size: screen.size).utf8, to: screen.descriptor)
  }

  func nextKey(within milliseconds: Int?) -> KeyEvent {
    let deadline = milliseconds.map { keys.milliseconds() + $0 }
    while hungUp == nil, isEntered {
      // Signals that came together are dealt with one after the other.
      if let event = eventAfterSignal() { return event }
      switch keys.next(until: deadline) {
      case .key(.control("z")): return suspend()
      case .key(let key): return .key(key)
      case .pasted(let text): return .pasted(text)
      case .quiet: return .quiet
      case .end: hungUp = .closed
      case .signal: break
      }
    }
    return .hangUp(hungUp ?? .closed)
  }

  func leave() {
    guard isEntered else { return }
    isEntered = false
    restore()
    // A terminal that went away may say so once more, while the program is putting things in order.
    keys.gate.open(holding: hungUp == nil ? [] : [SIGHUP])
  }

  /// Deals with one kind of signal at a time; nil if there is nothing left to say.
  private func eventAfterSignal() -> KeyEvent? {
    if let reason = keys.arrivals.hungUp {
      hungUp = reason
      return .hangUp(reason)
    }
    if keys.arrivals.interrupted {
      keys.arrivals.interrupted = false
      return .key(.control("c"))
    }
    if keys.arrivals.stopped { return suspend() }
    if keys.arrivals.continued { return resume() }
    if keys.arrivals.resized {
      keys.arrivals.resized = false
      painter.forget()
      return .redraw
    }
    return nil
  }

  private func enter() throws(TerminalError) {
    // Going on unasked finds the terminal as it was left: the mode to restore is the first one.
    guard let mode = mode ?? RawMode(of: STDIN_FILENO) else { throw .failed(errno) }
    AbruptEnd.remember(STDIN_FILENO, mode.before, screen.descriptor, farewell: Self.leaving)
    guard mode.set() else { throw .failed(errno) }
    keys.gate.shut()
    self.mode = mode
    isEntered = true
    painter.forget()
    try writeAll(Self.entering.utf8, to: screen.descriptor)
  }

  private func restore() {
    try? writeAll(Self.leaving.utf8, to: screen.descriptor)
    mode?.restore()
    mode = nil
    AbruptEnd.forget()
  }

  /// Stops the whole job, as the terminal would, and takes the screen again when it goes on.
  private func suspend() -> KeyEvent {
    restore()
    keys.gate.open(holding: [])
    kill(0, SIGTSTP)
    keys.gate.shut()
    return resume()
  }

  /// Takes the screen again; somebody may have stopped the process without asking it.
  private func resume() -> KeyEvent {
    keys.forgetPause()
    do throws(TerminalError) {
      try enter()
    } catch {
      hungUp = .closed
    }
    return hungUp.map(KeyEvent.hangUp) ?? .redraw
  }
}
