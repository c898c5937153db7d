import Annotations
import Screens

/// Somebody codes with single keys: what is shown, what a key does, what is recorded.
///
/// Whatever changes something is a line of the command language, executed in the session and
/// confirmed once it is durable.
struct CodingDesk {
  /// What a key acts on.
  enum Mode {
    /// The statement and the commands.
    case keys
    /// A line that is typed.
    case typing(Typing)
    /// The key whose entry in the codebook is wanted.
    case entry
    /// A text that covers the screen.
    case reading(Overlay)
  }

  /// Where everything is recorded.
  var session: Session
  let screen: any KeyScreen
  /// What is coded, in which order.
  var queue: CodingQueue
  /// What the keys mean.
  var keys: KeyInterpreter
  var mode = Mode.keys
  /// What came of the last key.
  var message: ScreenMessage?
  /// What stands on the units of the open article.
  var marks = CodingMarks()
  /// The unit coded by the last judgement, until the cursor is moved by hand.
  var justCoded: Article.Unit.Number?
  /// The units served again that were judged, oldest first.
  var judgedAgain: [JudgedAgain] = []
  /// Where the cursor stood before it went to the unit of a further statement.
  var cameFrom: UnitPlace?
  /// The text that is sought.
  var search: TextPattern?
  /// The names used with these keys, the most recent first.
  var usedNames: [String] = []
  /// Whether the next Enter closes the article.
  var isClosing = false
  /// Whether the unit just coded is still shown.
  var isPausing = false
  /// How far a long unit is scrolled.
  var scrolled = 0
  /// What the open article is called.
  private(set) var articleName = (id: Article.ID?.none, isHidden: false, shown: "")
  /// The codebook's file as it was read.
  var watch: CodebookWatch
  /// How the work ends, once it does.
  var end: KeyMode.End?

  /// Sits down.
  ///
  /// - Parameters:
  ///   - session: Where everything is recorded; the first unit's article is open.
  ///   - queue: What is coded.
  ///   - screen: Where it is shown.
  init(_ session: Session, _ queue: CodingQueue, on screen: any KeyScreen) {
    self.session = session
    self.queue = queue
    self.screen = screen
    keys = KeyInterpreter(session.codebook)
    watch = CodebookWatch(session.workspace)
    // The screen wraps by itself.
    self.session.lineWrap = nil
    look()
    let remarks = [queue.remark].compactMap(\.self) + self.session.takeRemarks()
    if !remarks.isEmpty { say(remarks.joined(separator: "\n")) }
    if left == 0 { sayEveryUnitIsCoded() }
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
      take(screen.nextKey(within: isPausing ? session.preferences.advancePause : nil))
      takeWhatWasTypedAhead()
    }
    return end ?? .left
  }

  /// Takes the keys that wait already; the screen would be out of date before it is read.
  private mutating func takeWhatWasTypedAhead() {
    while end == nil {
      let event = screen.nextKey(within: 0)
      guard event != .quiet else { return }
      take(event)
    }
  }

  /// Does what an event asks for.
  mutating func take(_ event: KeyEvent) {
    switch event {
    case .key(let key):
      endPause()
      press(key)
    case .pasted(let text): paste(text)
    case .redraw: break
    case .quiet: endPause()
    case .hangUp(let reason): end = .hungUp(reason)
    }
  }

  private mutating func endPause() {
    guard isPausing else { return }
    isPausing = false
    serveNext()
  }

  private mutating func press(_ key: Key) {
    switch mode {
    case .keys: pressWhileCoding(key)
    case .typing(let typing): press(key, in: typing)
    case .entry: showEntry(of: key)
    case .reading(let overlay): press(key, over: overlay)
    }
  }

  private mutating func paste(_ text: String) {
    guard case .typing(var typing) = mode else {
      return say("pasted text is not taken for keys; : takes a command, # a note")
    }
    typing.paste(text)
    mode = .typing(typing)
  }

  /// Says something worth knowing.
  mutating func say(_ words: String) {
    tell(words, .remark)
  }

  /// Says why something was refused.
  mutating func refuse(_ words: String) {
    tell(words, .refused)
  }

  /// Says why something was refused.
  mutating func refuse(_ refusal: Refusal) {
    refuse(refusal.sentences.prefix(3).joined(separator: "\n"))
  }

  /// Says something, without the article's id where that would tell the outlet.
  mutating func tell(_ words: String, _ kind: ScreenMessage.Kind) {
    message = ScreenMessage(session.shown(words), kind)
  }

  /// Finds out what the open article is called, once for each article.
  mutating func nameArticle() {
    let id = session.open?.article.id
    guard id != articleName.id || session.isBlindOutlet != articleName.isHidden else { return }
    articleName = (id, session.isBlindOutlet, id.map { session.shownName(of: $0) } ?? "")
  }
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension CodingDesk: Sendable {}
