/// A scalar read from UTF-8, and the number of its bytes.
struct Scalar {
  let value: UInt32
  let length: Int

  /// What stands for a byte that is no UTF-8.
  static let malformed = Scalar(value: 0xFFFD, length: 1)

  /// What a sentence rule has to know about the scalar.
  @inline(__always)
  var kind: ScalarKind {
    value < 0x80 ? ScalarKind(ascii: UInt8(truncatingIfNeeded: value)) : ScalarKind(value)
  }

  /// Whether Unicode calls it white space.
  @inline(__always)
  var isSpace: Bool {
    value < 0x80 ? UInt8(truncatingIfNeeded: value).isASCIISpace : ScalarKind(value) == .space
  }

  /// Whether it is a letter or a digit.
  @inline(__always)
  var isWord: Bool {
    value < 0x80 ? UInt8(truncatingIfNeeded: value).isASCIIWord : ScalarKind(value).isWord
  }
}
