internal import CMessageDigest

/// The checksum SHA-256, of FIPS 180-4, in lower-case hexadecimal.
public struct SHA256: Sendable {
  private var context: SHA256_CTX

  /// Starts with no bytes.
  public init() {
    context = SHA256_CTX()
    SHA256_Init(&context)
  }

  /// The checksum of bytes at hand.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: 64 hexadecimal digits.
  public static func hex(of bytes: some Collection<UInt8>) -> String {
    var sum = SHA256()
    sum.update(bytes)
    return sum.finishedHex()
  }

  /// Whether a text is the checksum of bytes at hand, without making a text of it.
  ///
  /// - Parameters:
  ///   - digits: What may be the 64 hexadecimal digits.
  ///   - bytes: The bytes.
  /// - Returns: True if it is.
  static func has(_ digits: ArraySlice<UInt8>, of bytes: ArraySlice<UInt8>) -> Bool {
    var sum = SHA256()
    sum.update(bytes)
    return Hexadecimal.isText(digits, of: sum.finished)
  }

  /// The checksum of bytes at hand in base 64, as web pages name it.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: 44 digits.
  public static func base64(of bytes: some Collection<UInt8>) -> String {
    var sum = SHA256()
    sum.update(bytes)
    return Base64.text(of: sum.finished)
  }

  /// Adds bytes to those summed up.
  ///
  /// - Parameter bytes: The bytes that follow.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      SHA256_Update(&context, buffer.baseAddress, buffer.count)
    }
    guard isDone == nil else { return }
    let copy = Array(bytes)
    SHA256_Update(&context, copy, copy.count)
  }

  /// The checksum of the bytes so far; more may follow.
  ///
  /// - Returns: 64 hexadecimal digits.
  public func finishedHex() -> String {
    Hexadecimal.text(of: finished)
  }

  private var finished: [UInt8] {
    var last = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256_Final(&digest, &last)
    return digest
  }
}
