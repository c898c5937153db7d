/// A change of a file's text: what stands in a range of bytes gives way to something else.
struct ByteEdit {
  let range: Range<Int>
  let replacement: [UInt8]

  /// An insertion.
  init(inserting text: String, at offset: Int) {
    range = offset..<offset
    replacement = Array(text.utf8)
  }

  /// A replacement.
  init(replacing range: Range<Int>, with text: String) {
    self.range = range
    replacement = Array(text.utf8)
  }
}

extension [ByteEdit] {
  /// The bytes after all edits, whose ranges lie in the bytes and do not overlap.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var changed: [UInt8] = []
    var offset = 0
    // Sorting is stable: insertions at one place stay in their order.
    for edit in sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      changed += bytes[offset..<edit.range.lowerBound] + edit.replacement
      offset = edit.range.upperBound
    }
    return changed + bytes[offset...]
  }
}
