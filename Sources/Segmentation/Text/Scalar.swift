/// A scalar read from UTF-8, and the number of its bytes.
struct Scalar {
  let value: UInt32
  let length: Int

  /// What stands for a byte that is no UTF-8.
  static let malformed = Scalar(value: 0xFFFD, length: 1)

  /// What a sentence rule has to know about the scalar.
  var kind: ScalarKind {
    value < 0x80 ? ScalarKind(ascii: UInt8(value)) : ScalarKind(value)
  }

  /// Whether Unicode calls it white space.
  var isSpace: Bool { kind == .space }

  /// Whether it is a letter or a digit.
  var isWord: Bool { kind.isLetter || kind == .digit }
}
