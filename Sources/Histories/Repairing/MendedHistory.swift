public import Annotations
import Files

/// The good lines of a history and of copies of it, put together anew.
///
/// Lines are never altered: each that is good stays byte for byte, in the order of the file, those of
/// copies behind it.
public struct MendedHistory<Codec: HistoryCodec>: Sendable {
  /// The good lines.
  public private(set) var bytes: [UInt8]
  /// What they hold.
  public private(set) var history: SealedHistory<Codec>
  /// What became of lines that are not taken over, and where lines came from.
  public private(set) var entries: [Repair.Entry] = []
  /// Changes that others name and that are in none of the files, and those that do not follow what they
  /// were made upon: what a repair has to state so that nobody looks for them any more.
  public private(set) var unaccounted: [String] = []
  /// The format of a newer program, if a line of the file says so.
  public private(set) var newerFormat: String?
  /// Whether the lines are not just those that the file had.
  public private(set) var isChanged = false
  private let path: String
  /// The checksums of the changes that are here, by name.
  private var names: [Change.ID: String]

  /// Puts lines together.
  ///
  /// - Parameters:
  ///   - original: The file; empty if there is none.
  ///   - path: Its path from the workspace's root.
  ///   - copies: Other files of the same lines, with their paths.
  ///   - subject: What the path names.
  ///   - known: A checksum that a layer file has; where the good lines lack it, what seemed unfinished
  ///     was finished once.
  public init(
    _ original: [UInt8], path: String, copies: [(path: String, bytes: [UInt8])],
    of subject: Codec.Subject, known: String?
  ) {
    let salvaged = SalvagedLines(original)
    let lines = salvaged.bytes
    let read = SealedHistory<Codec>(lines, of: subject)
    self.path = path
    newerFormat = read.newerFormat
    history = read
    bytes = read.links.links.reduce(into: []) { $0 += lines[$1.start..<$1.end] }
    names = Dictionary(read.links.links.map { ($0.id, $0.sum) }) { first, _ in first }
    entries = salvaged.numbers.map {
      Repair.Entry(.mended, path, "put right as its checksum says it was", line: $0)
    }
    let lost = LostLines(of: read, in: lines)
    if let known, !read.holds(sum: known) { takeUnfinished(lines[read.goodByteCount...], subject) }
    for copy in copies { take(copy.bytes, from: copy.path, subject) }
    isChanged = bytes != original
    if isChanged { noteOrder(of: read, lines.count, lost) }
    history = SealedHistory(bytes, of: subject, keepsUnfinished: true)
    unaccounted = history.unaccounted
    note(lost)
  }

  /// Says which lines are lost and which changes are missing, each once.
  private mutating func note(_ lost: LostLines) {
    let missing = unaccounted.filter { !lost.names.contains($0) }
    var unnamed = lost.unnamedCount == missing.count ? missing[...] : []
    for line in lost.all {
      var words = line.words
      if line.name == nil, let name = unnamed.popFirst() { words += "; it was \(name)" }
      entries.append(Repair.Entry(.lost, path, words, line: line.number))
    }
    if lost.unnamedCount != missing.count {
      entries += missing.map { Repair.Entry(.lost, path, "the change \($0) is missing") }
    }
    entries += lost.strangers.map { Repair.Entry(.doubtful, path, $0.words, line: $0.number) }
    for name in lost.names { count(name) }
    if unaccounted.isEmpty { for sum in lost.sums { count(sum) } }
  }

  /// What stands behind the good lines and must have been whole once.
  private mutating func takeUnfinished(_ tail: ArraySlice<UInt8>, _ subject: Codec.Subject) {
    let lines = Self.wholeLines(tail)
    append(SealedHistory(lines, of: subject, keepsUnfinished: true), from: lines)
  }

  private mutating func take(_ copy: [UInt8], from place: String, _ subject: Codec.Subject) {
    let other = SealedHistory<Codec>(copy, of: subject)
    for id in other.contradicted(by: names) {
      let words = "\(id) is another change than the one of that name"
      entries.append(Repair.Entry(.doubtful, place, words))
    }
    let count = append(other, from: copy)
    let words = count == 0 ? "no change that was not here" : "from this copy of the history"
    entries.append(
      Repair.Entry(count == 0 ? .mended : .adopted, place, words, count: max(1, count)))
  }

  /// Says why lines are not as they were, where no line is lost.
  private mutating func noteOrder(
    of read: SealedHistory<Codec>, _ byteCount: Int, _ lost: LostLines
  ) {
    if read.isTorn, bytes.count <= read.goodByteCount {
      let words = "\(byteCount - read.goodByteCount) bytes of a change that was never confirmed"
      entries.append(Repair.Entry(.setAside, path, words, line: read.goodLineCount + 1))
    }
    if read.hasConflictMarkers {
      entries.append(Repair.Entry(.mended, path, "the marks of a merge are taken out"))
    }
    if entries.isEmpty, lost.all.isEmpty, lost.strangers.isEmpty {
      entries.append(Repair.Entry(.mended, path, "repeated or empty lines are taken out"))
    }
  }

  /// Counts a change among the missing ones, unless it is here or a repair stated it before.
  private mutating func count(_ name: String) {
    guard !history.acknowledged.contains(name), !unaccounted.contains(name),
      Change.ID(name).map({ !history.holds($0) }) ?? true
    else { return }
    unaccounted.append(name)
  }

  /// Adds the lines that are not here yet; gives their number.
  @discardableResult
  private mutating func append(_ other: SealedHistory<Codec>, from bytes: [UInt8]) -> Int {
    let new = other.links.links.filter { names[$0.id] == nil }.sorted {
      ($0.revision, $0.id.session, $0.id.counter) < ($1.revision, $1.id.session, $1.id.counter)
    }
    for link in new {
      names[link.id] = link.sum
      self.bytes += bytes[link.start..<link.end]
    }
    return new.count
  }

  /// Lines of a tail that are whole, the last one also without its line feed.
  private static func wholeLines(_ tail: ArraySlice<UInt8>) -> [UInt8] {
    tail.split(separator: 10).filter { SealedLine.verifiedSum(of: $0) != nil }
      .reduce(into: []) { $0 += $1 + [10] }
  }
}

extension SealedHistory {
  /// Names of changes that are missing, or do not follow what they were made upon, and that no repair
  /// has stated yet; each once.
  fileprivate var unaccounted: [String] {
    var names: [String] = []
    for link in links.links {
      let missing = link.parents.filter { links[$0.id]?.sum != $0.sum }.map { "\($0.id)" }
      let greatest = link.parents.compactMap { links[$0.id]?.revision }.max() ?? 0
      names += missing
      if missing.isEmpty, link.revision - 1 != greatest { names.append("\(link.id)") }
    }
    names += partialCommands.map { "\($0.missing)" }
    var seen = acknowledged
    return names.filter { seen.insert($0).inserted }
  }

  /// The changes whose names stand for other changes elsewhere.
  fileprivate func contradicted(by names: [Change.ID: String]) -> [Change.ID] {
    links.links.filter { link in names[link.id].map { $0 != link.sum } ?? false }.map(\.id)
  }
}
