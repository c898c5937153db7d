/// A text that is equal only to the same UTF-8 bytes, and ordered by them.
///
/// `String` compares by canonical equivalence, which would make one label of `é` written as one
/// scalar and as two.
struct ExactText: Sendable, Hashable, Comparable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: Self, right: Self) -> Bool {
    let (one, other) = (left.text.utf8, right.text.utf8)
    return one.count == other.count && one.elementsEqual(other)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var contiguous = text
    contiguous.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
