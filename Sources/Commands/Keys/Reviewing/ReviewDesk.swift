import Annotations
import Screens
import Storage

/// Somebody reviews an article with single keys: what is shown, what a key does, what is decided.
///
/// Whatever changes something is a line of the command language, executed in the session and
/// confirmed once it is durable.
struct ReviewDesk {
  /// What a key acts on.
  enum Mode {
    /// The decision and the commands.
    case keys
    /// A line that is typed, and what it is for.
    case typing(Typing, Field)
    /// The key whose entry in the codebook is wanted.
    case entry
    /// A text that covers the screen.
    case reading(Overlay)
  }

  /// What a typed line is for.
  enum Field: Sendable, Equatable {
    /// Why a unit is decided so; then the decision that waits for it is taken.
    case why(decision: OwnDecision?)
    /// What the codebook must say more.
    case gap
    /// A text to be found.
    case find
    /// A line of the shell.
    case line
    /// An answer that has no key.
    case answer(Variable)
  }

  /// Where everything is recorded.
  var session: Session
  let screen: any KeyScreen
  /// What the keys mean.
  var keys: KeyInterpreter
  var mode = Mode.keys
  /// What came of the last key.
  var message: ScreenMessage?
  /// The unit at the cursor, as far as it could be read.
  var reviewed: ReviewedUnit?
  /// How far the review has come.
  var progress = ReviewProgress()
  /// Whom Enter picks.
  var chosen: AnnotatorName?
  /// The decision of one's own that was taken last, until the cursor is moved by hand.
  var own: OwnDecision?
  /// The text that is sought.
  var search: TextPattern?
  /// Whether the next Enter closes the reference.
  var isClosing = false
  /// How far a long unit is scrolled.
  var scrolled = 0
  /// How far the annotators' rows are scrolled; nil where the chosen one's are in sight.
  var rowsScrolled: Int?
  /// The codebook's file as it was read.
  var watch: CodebookWatch
  /// How the work ends, once it does.
  var end: KeyMode.End?

  /// Sits down.
  ///
  /// - Parameters:
  ///   - session: Where everything is recorded; an article is under review.
  ///   - screen: Where it is shown.
  init(_ session: Session, on screen: any KeyScreen) {
    self.session = session
    self.screen = screen
    keys = KeyInterpreter(session.codebook)
    watch = CodebookWatch(session.workspace)
    // The screen wraps by itself.
    self.session.lineWrap = nil
    look()
    let remarks = self.session.takeRemarks()
    if !remarks.isEmpty { say(remarks.joined(separator: "\n")) }
    if progress.left == 0 { sayEveryUnitIsDecided() }
  }

  /// Takes keys until the work is left or the terminal is gone.
  ///
  /// - Returns: How it was left.
  mutating func run() -> KeyMode.End {
    while end == nil {
      do throws(TerminalError) {
        try screen.show(frame)
      } catch {
        return .hungUp(.closed)
      }
      take(screen.nextKey(within: nil))
    }
    return end ?? .left
  }

  /// Does what an event asks for.
  mutating func take(_ event: KeyEvent) {
    switch event {
    case .key(let key): press(key)
    case .pasted(let text): paste(text)
    case .redraw, .quiet: break
    case .hangUp(let reason): end = .hungUp(reason)
    }
  }

  private mutating func press(_ key: Key) {
    switch mode {
    case .keys: pressWhileDeciding(key)
    case .typing(let typing, let field): press(key, in: typing, for: field)
    case .entry: showEntry(of: key)
    case .reading(let overlay): press(key, over: overlay)
    }
  }

  private mutating func paste(_ text: String) {
    guard case .typing(var typing, let field) = mode else {
      return say("pasted text is not taken for keys; : takes a command, # says why")
    }
    typing.paste(text)
    mode = .typing(typing, field)
  }

  /// Says something worth knowing.
  mutating func say(_ words: String) {
    tell(words, .remark)
  }

  /// Says something below what is said already.
  mutating func add(_ words: String) {
    guard let message else { return say(words) }
    tell("\(message.text)\n\(words)", message.kind)
  }

  /// Says why something was refused.
  mutating func refuse(_ words: String) {
    tell(words, .refused)
  }

  /// Says something, without the article's id where that would tell the outlet.
  mutating func tell(_ words: String, _ kind: ScreenMessage.Kind) {
    message = ScreenMessage(session.shown(words), kind)
  }

  /// Says what comes after the last unit.
  mutating func sayEveryUnitIsDecided() {
    guard (try? session.currentWriter().history.status.state) == .open else {
      return add("the reference is closed: \(Self.nextStep)")
    }
    add("every unit is decided: Enter closes the reference")
  }

  /// What may be done where a reference is closed.
  static let nextStep = "Enter opens the next article to review, q leaves"
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension ReviewDesk: Sendable {}
