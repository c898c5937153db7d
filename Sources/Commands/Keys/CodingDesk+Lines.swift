import Annotations
import Screens
import Storage

/// How lines of the command language are executed and what came of them.
extension CodingDesk {
  /// Executes a line that changes something, unless the codebook or the unit's coding is another by now.
  ///
  /// - Returns: Whether the change is on the disk.
  @discardableResult
  mutating func change(_ line: String) -> Bool {
    guard noticeCodebook(), noticeCoding() else { return false }
    return execute(line) != nil
  }

  /// Executes a line, makes it durable and says what came of it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isTyped: Whether a person typed it, so that it may be shortened as at the prompt.
  /// - Returns: What it came to; nil if it was refused, empty or could not be made durable.
  @discardableResult
  mutating func execute(_ line: String, isTyped: Bool = false) -> Reply? {
    defer { look() }
    do throws(Refusal) {
      guard let command = try CommandReader.command(line, isPrompt: isTyped) else { return nil }
      var reply = try session.execute(command)
      if let failure = session.commit().values.first { throw .storage(failure) }
      reply.remarks += session.takeRemarks()
      confirm(reply)
      return reply
    } catch {
      let remarks = session.takeRemarks()
      refuse((error.sentences.prefix(3) + remarks).joined(separator: "\n"))
      return nil
    }
  }

  private mutating func confirm(_ reply: Reply) {
    let lines = reply.acknowledgements.map { session.shownLine(of: $0.asServed) }
    if let refusal = reply.refusal {
      refuse((lines + [refusal.sentence] + reply.remarks).joined(separator: "\n"))
    } else if !lines.isEmpty {
      tell((lines + reply.remarks).joined(separator: "\n"), .done)
    } else if !reply.remarks.isEmpty {
      say(reply.remarks.joined(separator: "\n"))
    }
  }

  /// Adds a remark below what is said already.
  mutating func add(_ words: String) {
    guard let message else { return say(words) }
    tell("\(message.text)\n\(words)", message.kind)
  }

  /// Takes in a codebook that was changed meanwhile.
  ///
  /// - Returns: False if it is another, or has problems; nothing is to be recorded by a key pressed
  ///   before that.
  private mutating func noticeCodebook() -> Bool {
    var isAnother = false
    let isRead = attempt { (desk) throws(Refusal) in
      isAnother = try desk.watch.takeIn(&desk.session)
    }
    guard isRead, isAnother else { return isRead }
    keys = KeyInterpreter(session.codebook)
    refuse(CodebookWatch.words(on: session.codebook))
    return false
  }

  /// Takes the lock, and with it what another program recorded before it was ours.
  ///
  /// - Returns: False if that was about the unit at the cursor: the key meant what was shown.
  private mutating func noticeCoding() -> Bool {
    var isAsShown = true
    let isReady = attempt { (desk) throws(Refusal) in
      let open = try desk.session.openArticle()
      let shown = try desk.session.currentWriter().history.coding(at: open.current.span)
      let writer = try desk.session.preparedWriter()
      isAsShown = writer.history.coding(at: open.current.span) == shown
    }
    guard isReady, !isAsShown else { return isReady }
    keys.drop()
    refuse("another program coded this unit; nothing was recorded: look and press again")
    return false
  }

  /// Executes a line of the shell that was typed, and goes on with whatever it led to.
  mutating func executeTyped(_ line: String) {
    let codebook = session.codebook
    message = nil
    guard let reply = execute(line, isTyped: true) else { return }
    justCoded = nil
    if session.codebook != codebook { keys = KeyInterpreter(session.codebook) }
    if let script = reply.script { run(script) }
    if let request = reply.keys { begin(request) }
    if reply.quits { end = .quit }
    // A review has a screen of its own; here the reference would pass for the annotator's coding.
    if session.isReviewing { end = end ?? .left }
    var text = reply.text
    if let document = reply.document { text.append(String(decoding: document, as: UTF8.self)) }
    guard !text.isEmpty, !reply.showsUnit else { return }
    mode = .reading(Overlay(title: line, text: text))
  }

  /// Begins with other units.
  private mutating func begin(_ request: KeyRequest) {
    attempt { (desk) throws(Refusal) in
      switch request {
      case .coding(let request):
        desk.queue = try desk.session.codingQueue(request)
        desk.keys.drop()
        desk.search = nil
      case .reviewing:
        // The prompt asks again: a review has a screen of its own.
        try desk.session.endReview()
        desk.say("q leaves; then 'review --keys' reviews")
      }
    }
  }

  /// Runs a script and shows what it came to.
  private mutating func run(_ script: Reply.Script) {
    var options = ScriptRunner.Options(name: script.path)
    options.keepsGoing = script.keepsGoing
    var transcript = Transcript()
    attempt { (desk) throws(Refusal) in
      var source = try ScriptFile(script.path)
      var runner = ScriptRunner(options)
      let earlier = desk.session.run
      desk.session.run = desk.session.newRunID()
      _ = runner.run(&source, in: &desk.session, output: &transcript)
      desk.session.run = earlier
    }
    guard !transcript.text.isEmpty else { return }
    mode = .reading(Overlay(title: "run \(script.path)", text: transcript.text))
  }
}

/// What a script wrote, kept to be shown.
private struct Transcript: Output {
  private(set) var text = StyledText()
  var failure: OutputFailure? { nil }

  mutating func write(_ bytes: [UInt8]) {
    text.append(String(decoding: bytes, as: UTF8.self))
  }

  mutating func write(_ text: StyledText) {
    self.text.append(text)
  }

  mutating func remark(_ line: String) {
    text.line(line, .warning)
  }
}

extension Acknowledgement {
  /// The same without a word on whether the unit was judged once more: units are served again unsaid.
  fileprivate var asServed: Acknowledgement {
    guard what.utf8.starts(with: Session.recheckMark.utf8) else { return self }
    var copy = self
    copy.what = String(what.dropFirst(Session.recheckMark.count))
    return copy
  }
}
