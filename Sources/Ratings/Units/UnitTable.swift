/// All units met so far, each with its key and the path of its ratings.
///
/// As long as units come in one order of their names, none has come before, and they are kept one
/// behind the other. When one comes out of order, they are divided by their hashes into parts, and
/// what follows is laid to the part of its unit. From time to time the runs of each unit are joined,
/// part by part: a part with what it takes to find a unit in it is small enough for the
/// processor's cache, where a look for any of all units would wait for memory.
struct UnitTable: ~Copyable {
  private static let partCount = 256

  private let secret: NameSecret
  /// One part, or ``partCount`` of them.
  private var parts: UnsafeMutableBufferPointer<ChunkedList<UnitRun>>
  private var index = UnitIndex()
  /// The places of all units in their parts, once they are to be found.
  private var indexes: [[UInt32]] = []
  /// The number of runs.
  private(set) var count = 0
  /// The number of units when all runs were joined; 0 until the table is divided.
  private(set) var joinedCount = 0

  init(_ secret: NameSecret) {
    self.secret = secret
    parts = Self.emptyParts(1)
  }

  deinit {
    parts.deinitialize()
    parts.deallocate()
  }

  /// Whether there may be more runs than one of a unit.
  @inline(__always)
  var isDivided: Bool { parts.count > 1 }

  /// How many runs wait to be joined.
  var waitingCount: Int { isDivided ? count - joinedCount : 0 }

  /// Adds a run, which must be of a new unit unless the table is divided.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - hash: The hash of its unit's key.
  @inline(__always)
  mutating func append(_ run: UnitRun, _ hash: UInt64) {
    parts[isDivided ? Self.part(of: hash) : 0].append(run)
    count += 1
  }

  /// Lets runs come in any order from now on.
  mutating func divide() {
    guard !isDivided else { return }
    let secret = secret
    let divided = Self.emptyParts(Self.partCount)
    parts[0].removeAll { run in divided[Self.part(of: secret.place(of: run.key))].append(run) }
    parts.deinitialize()
    parts.deallocate()
    parts = divided
    joinedCount = count
  }

  /// Joins all runs of each unit.
  ///
  /// - Parameters:
  ///   - paths: The paths of ratings.
  ///   - rules: What may be joined.
  /// - Throws: ``RunConflict`` of the first row that cannot be true beside those before it.
  mutating func join(_ paths: inout RatingPaths, _ rules: CollectionRules) throws(RunConflict) {
    guard isDivided, count > joinedCount else { return }
    var first: RunConflict?
    for part in parts.indices {
      do throws(RunConflict) { try join(part: part, &paths, rules) } catch {
        if error.row < first?.row ?? .max { first = error }
      }
    }
    if let first { throw first }
    joinedCount = count
  }

  /// Makes all units such that can be found; they must be joined.
  mutating func makeIndex() {
    divide()
    indexes = parts.indices.map { part in
      index.clear(for: parts[part].count)
      for place in 0..<parts[part].count {
        let key = parts[part][place].key
        _ = index.note(place, key, secret.place(of: key), in: parts[part])
      }
      return index.places
    }
  }

  /// The path of a unit.
  func path(of key: NameKey) -> UInt32? {
    let hash = secret.place(of: key)
    let part = Self.part(of: hash)
    guard part < indexes.count else { return nil }
    return UnitIndex.find(key, hash, in: parts[part], indexes[part]).map { parts[part][$0].path }
  }

  /// Goes through all runs.
  func forEach(_ body: (UnitRun) -> Void) {
    for part in parts.indices { parts[part].forEach(body) }
  }

  private mutating func join(
    part: Int, _ paths: inout RatingPaths, _ rules: CollectionRules
  ) throws(RunConflict) {
    let runCount = parts[part].count
    var kept = 0
    index.clear(for: runCount)
    for place in 0..<runCount {
      let run = parts[part][place]
      guard let known = index.note(kept, run.key, secret.place(of: run.key), in: parts[part]) else {
        parts[part][kept] = run
        kept += 1
        continue
      }
      do throws(PathConflict) {
        parts[part][known].path = try paths.join(parts[part][known].path, run.path, rules)
      } catch {
        throw RunConflict(key: run.key, row: run.row, conflict: error)
      }
    }
    parts[part].keepFirst(kept)
    count -= runCount - kept
  }

  // The low bits of the hash choose the place within a part, so the high ones choose the part.
  @inline(__always)
  private static func part(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 56) }

  private static func emptyParts(
    _ count: Int
  ) -> UnsafeMutableBufferPointer<ChunkedList<UnitRun>> {
    let parts = UnsafeMutableBufferPointer<ChunkedList<UnitRun>>.allocate(capacity: count)
    for part in parts.indices { parts.initializeElement(at: part, to: ChunkedList()) }
    return parts
  }
}
