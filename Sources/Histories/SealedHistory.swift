public import Annotations
import Files
import JSON

/// What the bytes of a history hold: changes, damage, and what a crash left at its end.
///
/// Good lines are kept whatever stands around them; who has ``damage`` before them must not write.
public struct SealedHistory<Codec: HistoryCodec>: Sendable {
  /// The changes, each once, in the file's order.
  public private(set) var changes: [Codec.Entry] = []
  /// Lines that are not what they should be.
  public private(set) var damage: [HistoryDamage] = []
  /// The length of the part before a torn tail.
  public private(set) var goodByteCount = 0
  /// The number of lines before a torn tail, empty ones and marks of a merge among them.
  public private(set) var goodLineCount = 0
  /// The checksum of the last line before a torn tail; empty if there is none.
  public private(set) var lastSum = ""
  /// Whether something unfinished follows the good part.
  public private(set) var isTorn = false
  /// The first line that is empty or stands in the file already.
  public private(set) var needlessLine: Int?
  /// Whether a merge left conflict markers.
  public private(set) var hasConflictMarkers = false
  /// The format of a newer program, if a line says so.
  public private(set) var newerFormat: String?
  /// What repairs stated to be missing: names of changes, or checksums.
  public private(set) var acknowledged: Set<String> = []
  /// The names and lines of `changes`.
  private(set) var links = ChangeLinks()
  /// Lines without sense that no good line has followed so far.
  private var unreadable: [HistoryDamage] = []
  /// What the lines so far said.
  private var repeated = RepeatedParts()
  /// Whether a repair stated in one of `changes` that others are missing.
  private var statesLoss = false
  private let subject: Codec.Subject

  /// What a line turned out to be.
  private enum Line {
    case change
    case copy
    case nothing
    case damaged(HistoryDamage)
    case unreadable(HistoryDamage)
  }

  /// Reads a history.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - subject: What the file's path names.
  ///   - keepsUnfinished: Whether a command whose last changes are missing counts all the same, since
  ///     it is known to have been whole.
  public init(_ bytes: [UInt8], of subject: Codec.Subject, keepsUnfinished: Bool = false) {
    self.subject = subject
    var start = 0
    var line = 1
    while let end = bytes.firstLineFeed(from: start) {
      take(bytes[start..<end], line: line)
      start = end + 1
      line += 1
    }
    // An append tears in one place: more lines without sense are not a crash's doing.
    if unreadable.count > 1 {
      countUnreadableAsDamage()
      goodByteCount = start
      goodLineCount = line - 1
    }
    if !keepsUnfinished { cutIncompleteBatch() }
    isTorn = goodByteCount < bytes.count
    if statesLoss { for change in changes { acknowledged.formUnion(change.lost) } }
    damage += links.damage(besides: acknowledged)
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int) {
    switch kind(of: bytes, line: line) {
    case .unreadable(let problem):
      unreadable.append(problem)
      return
    case .nothing:
      if bytes.isEmpty { needlessLine = needlessLine ?? line }
      guard unreadable.isEmpty else { return }
    case .copy:
      needlessLine = needlessLine ?? line
      countUnreadableAsDamage()
    case .damaged(let problem):
      countUnreadableAsDamage()
      damage.append(problem)
    case .change: countUnreadableAsDamage()
    }
    goodByteCount = bytes.endIndex + 1
    goodLineCount = line
  }

  private mutating func countUnreadableAsDamage() {
    damage += unreadable
    unreadable = []
  }

  private mutating func kind(of bytes: ArraySlice<UInt8>, line: Int) -> Line {
    guard !bytes.isEmpty else { return .nothing }
    guard !SealedLine.isConflictMarker(bytes) else {
      hasConflictMarkers = true
      return .nothing
    }
    guard let sum = SealedLine.verifiedSum(of: bytes) else {
      noteFormat(of: bytes)
      return Self.kindWithoutSum(bytes, line: line)
    }
    do throws(JSONError) {
      // Changes are large, so each is made in its place and taken away if it does not belong there.
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in
        changes.append(try Codec.entry(from: &reader, &repeated))
      }
      changes[changes.count - 1].sum = sum
    } catch {
      noteFormat(of: bytes)
      return .damaged(.unreadable(line: line, reason: "\(error)"))
    }
    repeated.sum = sum
    let link = ChangeLinks.Link(
      changes[changes.count - 1], line: line, range: bytes.startIndex..<bytes.endIndex)
    let kind = kindOfLastChange(link)
    guard case .change = kind else {
      changes.removeLast()
      return kind
    }
    links.append(link)
    if !changes[changes.count - 1].lost.isEmpty { statesLoss = true }
    return .change
  }

  /// What the line of the last change is, beside those before it.
  private mutating func kindOfLastChange(_ link: ChangeLinks.Link) -> Line {
    let found = Codec.subject(of: changes[changes.count - 1])
    guard found == subject else {
      return .damaged(.otherSubject(line: link.line, found: "\(found)"))
    }
    lastSum = link.sum
    guard let known = links[link.id] else { return .change }
    guard known.sum == link.sum else {
      return .damaged(.contradictory(line: link.line, id: "\(link.id)"))
    }
    return .copy
  }

  /// A whole line was altered; what a crash leaves is not even JSON.
  private static func kindWithoutSum(_ bytes: ArraySlice<UInt8>, line: Int) -> Line {
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in
        try reader.skipValue()
        try reader.finish()
      }
      return .damaged(.wrongSum(line: line))
    } catch {
      return .unreadable(.unreadable(line: line, reason: "\(error)"))
    }
  }

  /// A newer version that breaks this one's lines says so in a key.
  private mutating func noteFormat(of bytes: ArraySlice<UInt8>) {
    let found = try? JSONReader.reading(bytes) { (reader) throws(JSONError) -> String? in
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == "format" { return try reader.readString() }
        try reader.skipValue()
      }
      return nil
    }
    if let found = found ?? nil, found.isNewerFormat(than: Codec.format) { newerFormat = found }
  }

  /// A command's changes count only together: a batch whose end is missing was never acknowledged.
  private mutating func cutIncompleteBatch() {
    guard let start = links.incompleteBatch else { return }
    goodByteCount = links.links[start].start
    goodLineCount = links.links[start].line - 1
    links.remove(from: start)
    changes.removeSubrange(start...)
    lastSum = links.links.last?.sum ?? ""
  }
}

extension SealedHistory {
  /// Whether a change with this checksum is here.
  ///
  /// - Parameter sum: The checksum.
  /// - Returns: True if one of the good lines has it.
  public func holds(sum: String) -> Bool { links.links.contains { $0.sum == sum } }

  /// Whether a change with this checksum is here, or a repair stated that it is missing.
  ///
  /// - Parameter sum: The checksum.
  /// - Returns: True if nobody needs to look for it.
  public func accounts(forSum sum: String) -> Bool {
    holds(sum: sum) || acknowledged.contains(sum)
  }

  /// Whether a change of a name is here, or a repair stated that it is missing.
  ///
  /// - Parameter id: The name.
  /// - Returns: True if nobody needs to look for it.
  public func accounts(for id: Change.ID) -> Bool {
    holds(id) || acknowledged.contains("\(id)")
  }

  /// The changes from the first to the one with a checksum, and how long the file is up to there.
  ///
  /// - Parameter sum: The checksum.
  /// - Returns: The changes in the file's order and the bytes; nil if no good line has the checksum.
  public func part(through sum: String) -> (changes: ArraySlice<Codec.Entry>, byteCount: Int)? {
    guard let index = links.links.lastIndex(where: { $0.sum == sum }) else { return nil }
    return (changes[...index], links.links[index].end)
  }

  /// The line that a change stands in, from 1.
  ///
  /// - Parameter index: The change's place in ``changes``.
  /// - Returns: The line's number.
  public func lineNumber(at index: Int) -> Int { links.links[index].line }

  /// Whether a change of a name is here.
  ///
  /// - Parameter id: The name.
  /// - Returns: True if one of the good lines has it.
  public func holds(_ id: Change.ID) -> Bool { links[id] != nil }

  /// What a person should know of the file.
  ///
  /// - Parameter path: The file's path from the workspace's root.
  /// - Returns: The damage first.
  public func notes(path: String) -> [HistoryNote] {
    var notes = damage.map { HistoryNote.damage(path: path, $0) }
    if hasConflictMarkers { notes.append(.conflictMarkers(path: path)) }
    if isTorn { notes.append(.tornTail(path: path, quarantined: nil)) }
    return notes
  }
}
