import Annotations
import Files
import JSON

/// What the bytes of an article's history hold: changes, damage, and what a crash left at its end.
struct ArticleHistoryFile {
  /// The changes, each once, in the file's order.
  private(set) var changes: [ArticleChange] = []
  /// The first line that is not what it should be, and what is wrong with it.
  private(set) var damage: (line: Int, reason: String)?
  /// The length of the part before a torn tail.
  private(set) var goodByteCount = 0
  /// The format of a newer program, if a line says so.
  private(set) var newerFormat: String?
  private let article: Article.ID
  private var sums: [Change.ID: String] = [:]
  /// A line without sense that no good line has followed so far.
  private var unreadable: (line: Int, reason: String)?

  /// Reads a history.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - article: The article that the file's path names.
  init(_ bytes: [UInt8], article: Article.ID) {
    self.article = article
    var start = 0
    var line = 1
    while let end = bytes[start...].firstIndex(of: 10) {
      take(bytes[start..<end], line: line)
      start = end + 1
      line += 1
    }
    for change in changes {
      // What a change was made upon must be here: else a line is gone that others know of.
      let isBroken = change.parents.contains { sums[$0.id] != $0.sum }
      if isBroken { note(line: 0, "change \(change.id) was made upon one that is missing") }
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int) {
    if bytes.isEmpty || SealedLine.isConflictMarker(bytes) {
      if unreadable == nil { goodByteCount = bytes.endIndex + 1 }
      return
    }
    do throws(JSONError) {
      var change = try JSONReader.reading(bytes) { (reader) throws(JSONError) in
        try ArticleChangeReader.change(from: &reader)
      }
      settleUnreadable()
      goodByteCount = bytes.endIndex + 1
      change.sum = SealedLine.verifiedSum(of: bytes) ?? ""
      take(change, line: line)
    } catch {
      guard isJSON(bytes) else {
        settleUnreadable()
        unreadable = (line, "\(error)")
        return
      }
      noteFormat(of: bytes)
      note(line: line, "\(error)")
      goodByteCount = bytes.endIndex + 1
    }
  }

  private mutating func take(_ change: ArticleChange, line: Int) {
    guard !change.sum.isEmpty else { return note(line: line, "its checksum does not fit") }
    guard change.article == article else {
      return note(line: line, "it belongs to '\(change.article)'")
    }
    guard let known = sums[change.id] else {
      sums[change.id] = change.sum
      changes.append(change)
      return
    }
    if known != change.sum { note(line: line, "it contradicts another with its id") }
  }

  /// A line without sense is a crash's doing only if it is the last.
  private mutating func settleUnreadable() {
    guard let unreadable else { return }
    note(line: unreadable.line, unreadable.reason)
    self.unreadable = nil
  }

  private mutating func note(line: Int, _ reason: String) {
    if damage == nil { damage = (line, reason) }
  }

  private func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    let whole: Void? = try? JSONReader.reading(bytes) { (reader) throws(JSONError) in
      try reader.skipValue()
      try reader.finish()
    }
    return whole != nil
  }

  private mutating func noteFormat(of bytes: ArraySlice<UInt8>) {
    let found = try? JSONReader.reading(bytes) { (reader) throws(JSONError) -> String? in
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == "format" { return try reader.readString() }
        try reader.skipValue()
      }
      return nil
    }
    if let found = found ?? nil, found != ArticleChangeCodec.format { newerFormat = found }
  }
}
