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

  /// Whether digits are those of bytes.
  static func isText(_ text: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    guard text.count == 2 * bytes.count else { return false }
    return digits.withUTF8Buffer { digits in
      zip(bytes.indices, stride(from: text.startIndex, to: text.endIndex, by: 2)).allSatisfy {
        (index, place) in
        digits[Int(bytes[index] >> 4)] == text[place]
          && digits[Int(bytes[index] & 15)] == text[place + 1]
      }
    }
  }
}
