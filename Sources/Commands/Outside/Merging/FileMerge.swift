import Histories
import Storage

/// What becomes of two copies of a history, or of a coding's file, that diverged.
struct FileMerge {
  /// A copy.
  struct Copy {
    var path: String
    var bytes: [UInt8]
  }

  /// What the file holds then.
  private(set) var bytes: [UInt8]
  /// What was put together, in words.
  private(set) var what = "nothing to merge"
  /// What a person should know of it.
  private(set) var remarks: [String] = []
  /// Whether damage came along.
  private(set) var isDamaged = false
  private let ours: Copy

  private enum Kind {
    case history
    case layer
  }

  /// Merges two copies.
  ///
  /// - Parameters:
  ///   - ours: The copy that becomes both.
  ///   - theirs: The other.
  ///   - base: What both have gone on from; empty where there is nothing.
  /// - Throws: A refusal where they are not two copies of one such file.
  init(_ ours: Copy, _ theirs: Copy, base: Copy) throws(Refusal) {
    self.ours = ours
    bytes = ours.bytes
    let kinds = try [ours, theirs].map { (copy) throws(Refusal) in try Self.kind(of: copy) }
    switch (kinds[0], kinds[1]) {
    case (nil, nil): break
    case (.history?, nil), (nil, .history?), (.history?, .history?):
      try mergeHistories(theirs, base)
    case (.layer?, nil), (nil, .layer?), (.layer?, .layer?): try mergeLayers(theirs, base)
    case (.history?, .layer?), (.layer?, .history?):
      throw .merging(.different("a history", "a coding's file"))
    }
  }

  /// What a copy is; nil if it is empty.
  private static func kind(of copy: Copy) throws(Refusal) -> Kind? {
    if copy.bytes.allSatisfy({ $0 == 10 }) { return nil }
    // A note in a history may say anything, also what a layer file begins with.
    var history = MergedHistory()
    history.add(copy.bytes)
    if history.changeCount > 0 { return .history }
    guard LayerVersion.isLayer(copy.bytes) else {
      throw .merging(.unknownKind(path: copy.path))
    }
    return .layer
  }

  private mutating func mergeHistories(_ theirs: Copy, _ base: Copy) throws(Refusal) {
    var merged = MergedHistory()
    var subjects: [String] = []
    for copy in [ours, theirs] {
      var alone = MergedHistory()
      alone.add(copy.bytes)
      if let subject = alone.subject { subjects.append(subject) }
      merged.add(copy.bytes)
    }
    if let first = subjects.first, let last = subjects.last, first != last {
      throw .merging(.different("'\(first)'", "'\(last)'"))
    }
    merged.add(base.bytes, keepsRest: false)
    bytes = merged.bytes
    what = "merged \(merged.subject ?? ""): \(counted(merged.changeCount, "change"))"
    let condition = merged.condition
    if !condition.damage.isEmpty {
      isDamaged = true
      remarks.append(
        "error: \(ours.path): \(condition.damage.sentence); every line is kept, see postil verify")
    } else if condition.isTorn {
      remarks.append(
        "\(HistoryNote.tornTail(path: ours.path, quarantined: nil))")
    }
  }

  private mutating func mergeLayers(_ theirs: Copy, _ base: Copy) throws(Refusal) {
    let copies = [ours, theirs].filter { !$0.bytes.isEmpty }
    var versions: [LayerVersion] = []
    for copy in copies {
      let found = try Self.versions(in: copy)
      versions += found
      guard found.isEmpty else { continue }
      isDamaged = true
      remarks.append(
        "error: \(copy.path): this copy of the coding cannot be read; its history has it all")
    }
    if versions.isEmpty { versions = try Self.versions(in: base) }
    guard let chosen = LayerVersion.chosen(of: versions) else {
      throw .merging(.unreadable(path: ours.path))
    }
    if let other = versions.first(where: { $0.id != chosen.id }) {
      throw .merging(.different("'\(other.id)'", "'\(chosen.id)'"))
    }
    bytes = LayerVersion.merged(versions) ?? chosen.bytes
    what = "merged \(chosen.id): one copy until its history makes it anew"
  }

  private static func versions(in copy: Copy) throws(Refusal) -> [LayerVersion] {
    try refusing { () throws(StorageError) in
      try LayerVersion.all(in: copy.bytes, path: copy.path)
    }
  }
}
