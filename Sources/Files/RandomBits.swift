/// Random names that no two sessions share.
public enum RandomBits: Sendable {
  /// Bytes of the system's generator, in hexadecimal.
  ///
  /// - Parameter byteCount: The number of bytes: 8 are enough for names that never meet.
  /// - Returns: Two lower-case digits a byte.
  public static func hex(byteCount: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    // Eight bytes at a time, because each number drawn is a call to the system.
    let words = (0..<(byteCount + 7) / 8).map { _ in generator.next() as UInt64 }
    let bytes = words.withUnsafeBytes { Array($0.prefix(byteCount)) }
    return Hexadecimal.text(of: bytes)
  }
}
