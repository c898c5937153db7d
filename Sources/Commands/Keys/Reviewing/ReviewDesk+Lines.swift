import Annotations
import Screens
import Storage

/// How lines of the command language are executed and what came of them.
extension ReviewDesk {
  /// Executes a line, makes it durable and says what came of it.
  ///
  /// - Returns: What it came to; nil if it was refused or could not be made durable.
  @discardableResult
  mutating func execute(_ line: String) -> Reply? {
    do throws(Refusal) {
      return try executed(line)
    } catch {
      refuse(error)
      return nil
    }
  }

  /// Executes a line, makes it durable and says what came of it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isTyped: Whether a person typed it, so that it may be shortened as at the prompt.
  /// - Returns: What it came to; nothing for an empty line.
  /// - Throws: A refusal, also where it could not be made durable.
  mutating func executed(_ line: String, isTyped: Bool = false) throws(Refusal) -> Reply {
    defer { look() }
    guard let command = try CommandReader.command(line, isPrompt: isTyped) else { return Reply() }
    let reply = try session.execute(command)
    if let failure = session.commit().values.first { throw .storage(failure) }
    let remarks = reply.remarks + session.takeRemarks()
    let lines = reply.acknowledgements.map(session.shownLine)
    if let refusal = reply.refusal {
      refuse((lines + [refusal.sentence] + remarks).joined(separator: "\n"))
    } else if !lines.isEmpty {
      tell((lines + remarks).joined(separator: "\n"), .done)
    } else if !remarks.isEmpty {
      say(remarks.joined(separator: "\n"))
    }
    return reply
  }

  /// Says why something was refused.
  mutating func refuse(_ refusal: Refusal) {
    let remarks = session.takeRemarks()
    refuse((refusal.sentences.prefix(3) + remarks).joined(separator: "\n"))
  }

  /// Executes a line of the shell that was typed, and goes on with whatever it led to.
  mutating func executeTyped(_ line: String) {
    let codebook = session.codebook
    message = nil
    own = nil
    do throws(Refusal) {
      let reply = try executed(line, isTyped: true)
      if session.codebook != codebook { keys = KeyInterpreter(session.codebook) }
      if reply.quits { end = .quit }
      guard reply.script == nil, reply.keys == nil || reply.keys == .reviewing else {
        return refuse("'\(line)' needs the prompt; q leaves to it")
      }
      var text = reply.text
      if let document = reply.document { text.append(String(decoding: document, as: UTF8.self)) }
      guard !text.isEmpty, !reply.showsUnit, reply.keys == nil else { return }
      mode = .reading(Overlay(title: line, text: text))
    } catch {
      refuse(error)
    }
  }

  /// Takes in a codebook that was changed meanwhile.
  ///
  /// - Returns: False if it is another, or has problems; nothing is to be recorded by a key pressed
  ///   before that.
  mutating func noticeCodebook() -> Bool {
    do throws(Refusal) {
      guard try watch.takeIn(&session) else { return true }
    } catch {
      refuse(error)
      return false
    }
    look()
    keys = KeyInterpreter(session.codebook)
    own = nil
    refuse(CodebookWatch.words(on: session.codebook))
    return false
  }

  /// Reads what annotators say of the unit before it is decided: a decision is about what was seen.
  ///
  /// - Returns: False if that is not what the screen showed; it is shown then.
  mutating func noticeChanges() -> Bool {
    guard let seen = reviewed else { return true }
    look()
    guard let present = reviewed else { return false }
    guard present.comparison.judgements != seen.comparison.judgements else { return true }
    refuse(
      "the codings of unit \(present.unit.number) were changed; nothing was decided: "
        + "look and press again")
    return false
  }

  /// Looks at the unit at the cursor anew.
  mutating func look() {
    guard session.isReviewing else {
      // A line of the shell has gone on to something else.
      end = end ?? .left
      return
    }
    let before = reviewed?.unit
    do throws(Refusal) {
      let present = try session.reviewedUnit()
      reviewed = present
      progress = try session.reviewProgress()
      guard present.unit != before else { return }
      chosen = present.comparison.firstChoice
      scrolled = 0
      rowsScrolled = nil
    } catch {
      reviewed = nil
      refuse(error)
    }
  }
}
