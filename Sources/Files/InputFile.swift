internal import Glibc

/// An open file that the user named, wherever it is: a regular one, a pipe or a terminal.
public struct InputFile: ~Copyable, Sendable {
  let descriptor: Descriptor

  /// Opens a file for reading.
  ///
  /// - Parameter path: The path, absolute or from the current folder.
  /// - Throws: ``FileError`` if it is not there, may not be read, or is a folder or a device other than
  ///   a terminal and `/dev/null`, since such a device may never end.
  public init(_ path: String) throws(FileError) {
    let number = try SystemCall.check(.open, path) { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    let file = Descriptor(owning: number, path: path)
    let kind = try file.status().kind
    guard kind != .folder, kind != .device || Self.ends(number) else {
      throw FileError(.read, path, .notRegularFile(kind))
    }
    descriptor = file
  }

  /// The number of `/dev/null`: kind 1, member 3.
  private static let nullDevice: dev_t = 0x103

  /// Whether a device comes to an end by itself or by its user's will.
  private static func ends(_ number: Int32) -> Bool {
    var status = stat()
    guard fstat(number, &status) == 0 else { return false }
    return isatty(number) == 1 || status.st_rdev == nullDevice
  }

  private init(_ descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  /// The process's standard input, from where it stands.
  ///
  /// The system also offers it as a file, but opening that waits for ever if it is a pipe whose
  /// writer has ended.
  ///
  /// - Returns: A file that reads from it; closing it leaves standard input open.
  /// - Throws: ``FileError`` if standard input is closed.
  public static func standardInput() throws(FileError) -> InputFile {
    let name = "standard input"
    let number = try SystemCall.check(.read, name) { fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3) }
    return InputFile(Descriptor(owning: number, path: name))
  }

  /// Whether it is a regular file, so that reading never waits for somebody to write.
  public var isRegular: Bool { (try? descriptor.status().kind) == .regularFile }

  /// Reads what is left of the file.
  ///
  /// - Parameter maximumBytes: The most bytes that are accepted.
  /// - Returns: The bytes.
  /// - Throws: ``FileError`` if there are more, or they cannot be read.
  public func readAll(maximumBytes: Int) throws(FileError) -> [UInt8] {
    let expected = min(try descriptor.status().byteCount, maximumBytes)
    return try descriptor.readToEnd(maximumBytes: maximumBytes, expected: expected)
  }

  /// Reads what is there next, waiting if nothing is.
  ///
  /// - Parameter byteCount: The most bytes to read.
  /// - Returns: At least one byte, or none at the end.
  /// - Throws: ``FileError`` if they cannot be read.
  func chunk(atMost byteCount: Int) throws(FileError) -> [UInt8] {
    try FileReading.chunk(from: descriptor.number, atMost: byteCount, path: descriptor.path)
  }
}
