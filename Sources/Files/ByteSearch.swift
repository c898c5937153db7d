internal import CSystem
internal import Glibc

extension [UInt8] {
  /// Whether some bytes stand among these, one after the other.
  ///
  /// - Parameter part: The bytes to find.
  /// - Returns: True if they are there; no bytes are everywhere.
  public func holds(_ part: [UInt8]) -> Bool {
    withUnsafeBytes { bytes in
      part.withUnsafeBytes { part in
        postil_holds(bytes.baseAddress, bytes.count, part.baseAddress, part.count) != 0
      }
    }
  }

  /// Where a byte is met first.
  ///
  /// - Parameters:
  ///   - byte: The byte to find.
  ///   - start: From where on; no further than the end.
  /// - Returns: Its place, or nil if it is not there.
  func firstPlace(of byte: UInt8, from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, start < bytes.count,
        let found = memchr(first + start, Int32(byte), bytes.count - start)
      else { return nil }
      return first.distance(to: UnsafeRawPointer(found))
    }
  }
}
