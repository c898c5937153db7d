/// Bytes as text.
enum Hexadecimal {
  private static let digits: StaticString = "0123456789abcdef"

  /// Two lower-case digits a byte.
  static func text(of bytes: [UInt8]) -> String {
    digits.withUTF8Buffer { digits in
      String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
        for (index, byte) in bytes.enumerated() {
          buffer[2 * index] = digits[Int(byte >> 4)]
          buffer[2 * index + 1] = digits[Int(byte & 15)]
        }
        return 2 * bytes.count
      }
    }
  }
}
