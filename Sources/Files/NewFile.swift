/// A file that is to be made.
public struct NewFile: Sendable {
  /// The path that it is to have.
  public let path: RelativePath
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file that is to be made.
  ///
  /// - Parameters:
  ///   - path: The path that it is to have.
  ///   - bytes: Its bytes.
  public init(_ path: RelativePath, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
