/// Bytes as text, by RFC 4648.
enum Base64 {
  private static let digits: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  /// Four digits for three bytes, filled up with `=`.
  static func text(of bytes: [UInt8]) -> String {
    digits.withUTF8Buffer { digits in
      var text: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < group.count ? Int(group[start + $1]) : 0) }
        for place in 0..<4 {
          let digit = digits[bits >> (18 - 6 * place) & 63]
          text.append(place <= group.count ? digit : UInt8(ascii: "="))
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
