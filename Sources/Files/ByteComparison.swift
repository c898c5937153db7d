internal import Glibc

extension [UInt8] {
  /// Whether these are the same bytes as others.
  ///
  /// - Parameter other: The other bytes.
  /// - Returns: True if each byte is the same.
  public func isSame(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { bytes in
      other.withUnsafeBytes { other in
        guard let base = bytes.baseAddress, let start = other.baseAddress else { return true }
        return memcmp(base, start, bytes.count) == 0
      }
    }
  }

  /// The place of the next line feed.
  ///
  /// - Parameter start: Where to begin, at most the bytes' count.
  /// - Returns: The line feed's offset; nil if none follows.
  public func firstLineFeed(from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
