import Annotations
import Screens

/// Work with single keys, from the command that asked for it until it is left.
enum KeyMode {
  /// How it was left.
  enum End: Sendable, Equatable {
    /// Back to where it was begun.
    case left
    /// The shell is to be left too.
    case quit
    /// The terminal is gone, or the process is to end.
    case hungUp(HangUp)
  }

  /// Does what was asked for, at a terminal.
  ///
  /// - Parameters:
  ///   - request: What is to be done.
  ///   - session: Where it is done; everything confirmed is on the disk.
  ///   - terminal: Where the user sits; it is given back as it was.
  /// - Returns: How it was left.
  /// - Throws: A refusal if the terminal cannot do that, or there is nothing to do.
  static func run(_ request: KeyRequest, in session: inout Session, at terminal: any Terminal)
    throws(Refusal) -> End
  {
    switch request {
    case .coding(let request):
      try session.requireKeys()
      let queue = try session.codingQueue(request)
      let screen = try screen(of: terminal)
      defer { screen.leave() }
      var desk = CodingDesk(session, queue, on: screen)
      let end = desk.run()
      session = desk.session
      return end
    case .reviewing:
      try session.requireKeys()
      let screen = try screen(of: terminal)
      defer { screen.leave() }
      var desk = ReviewDesk(session, on: screen)
      let end = desk.run()
      session = desk.session
      return end
    }
  }

  /// The screen of a terminal.
  static func screen(of terminal: any Terminal) throws(Refusal) -> any KeyScreen {
    do throws(KeyScreenProblem) {
      return try terminal.keyScreen()
    } catch {
      throw .keyScreen(error)
    }
  }
}

extension Session {
  /// Refuses a codebook in which some labels of a variable have keys and others have none.
  fileprivate func requireKeys() throws(Refusal) {
    guard let first = KeyTable(codebook).incomplete.first else { return }
    throw .keysMissing(variable: first.variable.id, labels: first.labels.map(\.id))
  }
}
