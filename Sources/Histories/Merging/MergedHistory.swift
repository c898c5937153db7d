import Annotations
import Files
import JSON

/// The lines of several copies of one history as a set, written in the one order that the set has.
///
/// What comes out does not depend on which copy is added first or how often. Nothing that is added
/// goes: lines that are no changes, as far as a crash or damage left some, stand at the end.
public struct MergedHistory: Sendable {
  /// A change with its line, without the line feed.
  private struct Sealed {
    var line: HistoryLine
    var bytes: [UInt8]
  }

  /// The changes by their checksums.
  private var changes: [String: Sealed] = [:]
  /// Lines that are no changes.
  private var rest: Set<[UInt8]> = []

  /// The lines of no copy.
  public init() {}

  /// The number of changes.
  public var changeCount: Int { changes.count }

  /// The layer or article that the changes are of: what most lines name, nil without changes.
  public var subject: String? {
    let counts = Dictionary(changes.values.map { ($0.line.subject, 1) }, uniquingKeysWith: +)
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// Adds a copy; empty lines and the marks of a merge are no part of it.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes. A last line without its line feed counts if it is whole.
  ///   - keepsRest: Whether lines that are no changes are to be kept; not so for what both copies
  ///     have gone on from, of which they may have been rid.
  public mutating func add(_ bytes: [UInt8], keepsRest: Bool = true) {
    for line in bytes.split(separator: 10) where !SealedLine.isConflictMarker(line) {
      if let sealed = Self.sealed(line) {
        changes[sealed.line.sum] = sealed
      } else if keepsRest {
        rest.insert(Array(line))
      }
    }
  }

  private static func sealed(_ bytes: ArraySlice<UInt8>) -> Sealed? {
    guard let sum = SealedLine.verifiedSum(of: bytes) else { return nil }
    let read = try? JSONReader.reading(bytes) { (reader) throws(JSONError) in
      try HistoryLine(from: &reader)
    }
    guard var line = read else { return nil }
    line.sum = sum
    return Sealed(line: line, bytes: Array(bytes))
  }

  /// The file: parents before children, else by revision and id; then what was never finished, then
  /// what is no change.
  public var bytes: [UInt8] {
    let sorted = changes.values.sorted { Self.precedes($0.line, $1.line) }
    let unfinished = unfinishedBatches()
    let (tail, whole) = (
      sorted.filter { unfinished.contains($0.line.sum) },
      sorted.filter { !unfinished.contains($0.line.sum) }
    )
    let lines = (parentsFirst(whole) + tail).map(\.bytes)
    let others = rest.sorted { $0.lexicographicallyPrecedes($1) }
    return (lines + others).flatMap { $0 + [10] }
  }

  /// What is wrong with the file that ``bytes`` are, and whether something unfinished ends it.
  public var condition: (damage: [HistoryDamage], isTorn: Bool) {
    let read = SealedHistory<HistoryLineCodec>(bytes, of: subject ?? "")
    return (read.damage, read.isTorn)
  }

  /// Two lines of one id are damage; even so their order must be the same everywhere.
  private static func precedes(_ left: HistoryLine, _ right: HistoryLine) -> Bool {
    (left.revision, left.id.session, left.id.counter, left.sum)
      < (right.revision, right.id.session, right.id.counter, right.sum)
  }

  /// Brings forward what has a smaller revision than a child of it, as only damage makes it.
  private func parentsFirst(_ sorted: [Sealed]) -> [Sealed] {
    let known = Dictionary(
      sorted.map { ($0.line.sum, $0) }, uniquingKeysWith: { first, _ in first })
    var placed: Set<String> = []
    var ordered: [Sealed] = []
    for start in sorted {
      var waiting = [start]
      while let next = waiting.last {
        let parents = next.line.parents.map(\.sum).filter { !placed.contains($0) }.sorted()
        let missing = placed.contains(next.line.sum) ? [] : parents.compactMap { known[$0] }
        waiting += missing
        guard missing.isEmpty else { continue }
        waiting.removeLast()
        if placed.insert(next.line.sum).inserted { ordered.append(next) }
      }
    }
    return ordered
  }

  /// The changes of commands whose last changes are in no copy: a crash left them, and nothing was
  /// ever made upon them.
  private func unfinishedBatches() -> Set<String> {
    struct Command: Hashable {
      var session: String
      var start: Int
      var count: Int
    }
    var commands: [Command: [HistoryLine]] = [:]
    for line in changes.values.map(\.line) {
      guard let batch = line.batch, batch.count > 1 else { continue }
      let start = line.id.counter.subtractingReportingOverflow(batch.index).partialValue
      let name = Command(session: line.id.session, start: start, count: batch.count)
      commands[name, default: []].append(line)
    }
    let cut = commands.filter { $0.value.count < $0.key.count }
    guard !cut.isEmpty else { return [] }
    let parents = Set(changes.values.flatMap { $0.line.parents.map(\.sum) })
    return Set(
      cut.values.filter { lines in
        let last = lines.max { ($0.batch?.index ?? 0) < ($1.batch?.index ?? 0) }
        return last?.batch?.index == lines.count && !parents.contains(last?.sum ?? "")
      }.joined().map(\.sum))
  }
}
