import Annotations
import JSON

/// How replies and refusals are written, by a run and by a subcommand.
struct ReplyLines {
  /// What the script is called in errors; nil for a subcommand.
  let script: String?
  /// Whether everything is JSON.
  let writesJSON: Bool

  /// Writes what a command of a run came to.
  ///
  /// - Parameters:
  ///   - entry: What it came to.
  ///   - output: Where it is written.
  ///   - extend: Adds members to each object of a confirmation.
  func write(
    _ entry: CommitGroup.Entry, to output: inout some Output,
    extend: (inout JSONWriter) -> Void = { _ in }
  ) {
    let reply = entry.reply
    if writesJSON {
      for line in objects(entry, extend) { output.write(inert(line) + [10]) }
      return
    }
    for acknowledgement in reply.acknowledgements {
      output.write(StyledText(acknowledgement.line + "\n"))
    }
    if let document = reply.document { output.write(document) }
    // A move shows the unit at the prompt only.
    if !reply.showsUnit { output.write(reply.text) }
  }

  /// Writes why a command was refused.
  func write(_ refusal: Refusal, command: String?, line: Int?, to output: inout some Output) {
    guard writesJSON else {
      let place = script.map { script in line.map { "\(script):\($0): " } ?? "\(script): " } ?? ""
      for sentence in refusal.sentences { output.remark("error: " + visible(place + sentence)) }
      return
    }
    let words = refusal.words
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("ok", false)
    if let line { writer.member("line", line) }
    if let command { writer.member("command", command) }
    writer.key("error")
    writer.beginObject()
    writer.member("code", words.code)
    writer.member("message", words.message)
    writer.member("hint", words.hint.isEmpty ? nil : words.hint)
    writer.endObject()
    writer.endObject()
    output.write(inert(writer.bytes) + [10])
  }

  /// One object a confirmation; one for a command that confirms nothing.
  private func objects(_ entry: CommitGroup.Entry, _ extend: (inout JSONWriter) -> Void)
    -> [[UInt8]]
  {
    guard !entry.reply.acknowledgements.isEmpty else { return [object(entry, nil, extend)] }
    return entry.reply.acknowledgements.map { object(entry, $0, extend) }
  }

  private func object(
    _ entry: CommitGroup.Entry, _ acknowledgement: Acknowledgement?,
    _ extend: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("ok", !entry.reply.foundProblems)
    if script != nil { writer.member("line", entry.line) }
    writer.member("command", entry.command)
    if let acknowledgement {
      writer.writeKeys(of: acknowledgement)
      extend(&writer)
    }
    if let value = entry.reply.value {
      writer.key("value")
      writer.raw(String(decoding: value, as: UTF8.self))
    } else if acknowledgement == nil, !entry.reply.text.isEmpty, !entry.reply.showsUnit {
      writer.member("value", entry.reply.text.plain)
    }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes what a confirmation says, into an object that is open.
  fileprivate mutating func writeKeys(of acknowledgement: Acknowledgement) {
    member("article", acknowledgement.article?.description)
    key("unit")
    if let units = acknowledgement.units { int(units.lowerBound.value) } else { null() }
    if let units = acknowledgement.units, units.lowerBound != units.upperBound {
      member("last", units.upperBound.value)
    }
    key("revision")
    if let revision = acknowledgement.revision { int(revision) } else { null() }
    member("id", acknowledgement.change?.description)
    member("what", acknowledgement.what)
  }
}
