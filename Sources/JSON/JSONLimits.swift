/// How large and how deep a document may be.
public struct JSONLimits: Sendable {
  /// The most bytes of a document.
  public var byteCount: Int
  /// The most objects and arrays that may be open at once.
  public var depth: Int
  /// The most bytes of a number as written.
  public var numberByteCount: Int

  /// What Postil accepts from files and streams: 64 MiB, 64 levels, numbers of 64 bytes.
  public static let standard = JSONLimits(byteCount: 64 << 20, depth: 64, numberByteCount: 64)

  /// Sets every limit.
  ///
  /// - Parameters:
  ///   - byteCount: The most bytes of a document.
  ///   - depth: The most objects and arrays that may be open at once.
  ///   - numberByteCount: The most bytes of a number as written.
  public init(byteCount: Int, depth: Int, numberByteCount: Int) {
    self.byteCount = byteCount
    self.depth = depth
    self.numberByteCount = numberByteCount
  }
}
