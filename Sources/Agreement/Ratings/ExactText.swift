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
    let (one, other) = (left.text.utf8.span, right.text.utf8.span)
    guard one.count == other.count else { return false }
    for place in one.indices where one[place] != other[place] { return false }
    return true
  }

  static func < (left: Self, right: Self) -> Bool {
    let (one, other) = (left.text.utf8.span, right.text.utf8.span)
    for place in 0..<min(one.count, other.count) where one[place] != other[place] {
      return one[place] < other[place]
    }
    return one.count < other.count
  }

  func hash(into hasher: inout Hasher) {
    var contiguous = text
    contiguous.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
