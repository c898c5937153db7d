internal import Glibc

/// A stream for output, whose failures are seen: a full disk, a reader that has gone.
///
/// The program must ignore `SIGPIPE`, or the system ends it before an error can be thrown.
public struct OutputDescriptor: Sendable {
  private let number: Int32
  private let name: String

  /// The process's standard output.
  public static let standardOutput = OutputDescriptor(1, name: "standard output")
  /// The process's standard error.
  public static let standardError = OutputDescriptor(2, name: "standard error")

  /// Takes a descriptor, which stays its owner's.
  ///
  /// - Parameters:
  ///   - number: The descriptor.
  ///   - name: What people call it.
  public init(_ number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// Writes all bytes.
  ///
  /// - Parameter bytes: What to write.
  /// - Throws: ``FileError``, with ``FileError/Problem/readerGone`` if nobody reads any longer.
  public func write(_ bytes: some Collection<UInt8>) throws(FileError) {
    try FileWriting.write(bytes, to: number, path: name)
  }
}
