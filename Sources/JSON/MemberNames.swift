/// The keys of the objects that are open, so that a key's second use in an object is found.
///
/// Few keys are compared one by one, which is faster than any table; many go into a set, because
/// comparing would cost the square of their number.
struct MemberNames {
  /// Where fewer keys are compared, and more are kept in a set.
  private static let mostCompared = 32

  private struct OpenObject {
    /// How many of `names` belong to the objects around it.
    let start: Int
    /// A bit for every ``trace(of:in:)`` among its keys: a key without its bit is new.
    var traces: UInt64 = 0
  }

  private var names: [StringToken] = []
  private var objects: [OpenObject] = []
  /// The sets of objects with many keys, by the object's start.
  private var tables: [Int: Set<ExactText>] = [:]

  init() {
    names.reserveCapacity(32)
    objects.reserveCapacity(8)
  }

  mutating func openObject() {
    objects.append(OpenObject(start: names.count))
  }

  mutating func closeObject() {
    guard let start = objects.popLast()?.start else { return }
    if names.count - start > Self.mostCompared { tables[start] = nil }
    names.removeSubrange(start...)
  }

  /// Adds a key to the innermost object.
  ///
  /// - Returns: Whether the object did not have it.
  mutating func insert(_ name: StringToken, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let innermost = objects.indices.last else { return false }
    let start = objects[innermost].start
    let trace = Self.trace(of: name, in: bytes)
    let isTraced = objects[innermost].traces & trace != 0
    objects[innermost].traces |= trace
    defer { names.append(name) }
    guard names.count - start < Self.mostCompared else {
      return insertIntoTable(name, of: start, in: bytes)
    }
    return !isTraced || !names[start...].contains { $0.isSame(as: name, in: bytes) }
  }

  /// One bit, the same for the same key as far as it is written the same; all bits for escapes.
  private static func trace(
    of name: StringToken, in bytes: UnsafeBufferPointer<UInt8>
  ) -> UInt64 {
    guard !name.hasEscapes else { return .max }
    guard name.start < name.end else { return 1 }
    let mixed =
      Int(bytes[name.start]) &* 7 &+ Int(bytes[name.end - 1]) &* 3 &+ name.end &- name.start
    return 1 << UInt64(mixed & 63)
  }

  private mutating func insertIntoTable(
    _ name: StringToken, of start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if tables[start] == nil {
      tables[start] = Set(names[start...].map { ExactText($0.text(in: bytes)) })
    }
    return tables[start]?.insert(ExactText(name.text(in: bytes))).inserted ?? false
  }
}
