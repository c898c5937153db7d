import Annotations
import Files
import JSON

/// What a history's bytes hold: changes, damage, and what a crash left at its end.
struct HistoryFile {
  /// The changes, each once, in the file's order.
  private(set) var changes: [Change] = []
  /// Lines that are not what they should be.
  private(set) var damage: [HistoryDamage] = []
  /// The length of the part before a torn tail.
  private(set) var goodByteCount = 0
  /// The checksum of the last line before a torn tail; empty if there is none.
  private(set) var lastSum = ""
  /// Whether something unfinished follows the good part.
  private(set) var isTorn = false
  /// Whether a merge left conflict markers.
  private(set) var hasConflictMarkers = false
  /// The format of a newer program, if a line says so.
  private(set) var newerFormat: String?
  /// The place of each change in `changes`.
  private var indices: [Change.ID: Int] = [:]
  /// The line that each change stands in, from 1, and the offset of its first byte.
  private var places: [(line: Int, start: Int)] = []
  /// Lines without sense that no good line has followed so far.
  private var unreadable: [HistoryDamage] = []
  private let layer: Layer.ID
  static let format = "postil.history/1"

  /// What a line turned out to be.
  private enum Line {
    case change(Change)
    case copy
    case nothing
    case damaged(HistoryDamage)
    case unreadable(HistoryDamage)
  }

  /// Reads a history.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - layer: The layer that the file's path names.
  init(_ bytes: [UInt8], layer: Layer.ID) {
    self.layer = layer
    var start = 0
    var line = 1
    while let end = bytes[start...].firstIndex(of: 10) {
      take(bytes[start..<end], line: line)
      start = end + 1
      line += 1
    }
    // An append tears in one place: more lines without sense are not a crash's doing.
    if unreadable.count > 1 {
      countUnreadableAsDamage()
      goodByteCount = start
    }
    cutIncompleteBatch()
    isTorn = goodByteCount < bytes.count
    damage += brokenLinks()
  }

  /// Whether a change with this checksum is here.
  func holds(sum: String) -> Bool { changes.contains { $0.sum == sum } }

  /// What a person should know of the file.
  func notes(path: String) -> [StorageNote] {
    var notes = damage.map { StorageNote.damage(path: path, $0) }
    if hasConflictMarkers { notes.append(.conflictMarkers(path: path)) }
    if isTorn { notes.append(.tornTail(path: path, quarantined: nil)) }
    return notes
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int) {
    switch kind(of: bytes, line: line) {
    case .unreadable(let problem):
      unreadable.append(problem)
      return
    case .nothing:
      guard unreadable.isEmpty else { return }
    case .copy:
      countUnreadableAsDamage()
    case .damaged(let problem):
      countUnreadableAsDamage()
      damage.append(problem)
    case .change(let change):
      countUnreadableAsDamage()
      indices[change.id] = changes.count
      changes.append(change)
      places.append((line, bytes.startIndex))
    }
    goodByteCount = bytes.endIndex + 1
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
      var change = try JSONReader.reading(bytes) { (reader) throws(JSONError) in
        try ChangeReader.change(from: &reader)
      }
      change.sum = sum
      return kind(of: change, line: line)
    } catch {
      noteFormat(of: bytes)
      return .damaged(.unreadable(line: line, reason: "\(error)"))
    }
  }

  private mutating func kind(of change: Change, line: Int) -> Line {
    guard change.layer == layer else {
      return .damaged(.otherLayer(line: line, found: "\(change.layer)"))
    }
    lastSum = change.sum
    guard let known = indices[change.id] else { return .change(change) }
    guard changes[known].sum == change.sum else {
      return .damaged(.contradictory(line: line, id: "\(change.id)"))
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

  /// Lines have no format of their own; a newer version that breaks this one's says so in a key.
  private mutating func noteFormat(of bytes: ArraySlice<UInt8>) {
    let found = try? JSONReader.reading(bytes) { (reader) throws(JSONError) -> String? in
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key == "format" { return try reader.readString() }
        try reader.skipValue()
      }
      return nil
    }
    if let found = found ?? nil, found != Self.format { newerFormat = found }
  }

  /// A command's changes count only together: a batch whose end is missing was never acknowledged.
  private mutating func cutIncompleteBatch() {
    guard let last = changes.last, let batch = last.batch, batch.index < batch.count,
      batch.index <= changes.count
    else { return }
    let start = changes.count - batch.index
    let isWhole = zip(1...batch.index, changes[start...]).allSatisfy { index, change in
      change.id.session == last.id.session
        && change.batch == Change.Batch(index: index, count: batch.count)
    }
    // After a merge the lines of a finished batch may stand in any order.
    let isBuiltUpon = changes.contains { $0.parents.contains { $0.id == last.id } }
    guard isWhole, !isBuiltUpon else { return }
    goodByteCount = places[start].start
    for change in changes[start...] { indices[change.id] = nil }
    changes.removeSubrange(start...)
    places.removeSubrange(start...)
    lastSum = changes.last?.sum ?? ""
  }

  /// Changes whose parents are not here, or whose revision is not the one after theirs.
  private func brokenLinks() -> [HistoryDamage] {
    zip(changes, places).flatMap { change, place -> [HistoryDamage] in
      let parents = change.parents.map { parent in
        (parent, indices[parent.id].map { changes[$0] })
      }
      let missing = parents.filter { $1?.sum != $0.sum }
      guard missing.isEmpty else {
        return missing.map { .missingParent(line: place.line, id: "\($0.0.id)") }
      }
      let greatest = parents.compactMap { $1?.revision }.max() ?? 0
      guard change.revision - 1 != greatest else { return [] }
      return [.wrongRevision(line: place.line, found: change.revision)]
    }
  }
}
