internal import CSystem

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
}
