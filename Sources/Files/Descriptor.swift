internal import Glibc

/// An open file or folder; closed when nobody owns it any longer.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32
  /// The path as people know it, for errors.
  let path: String

  init(owning number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  deinit {
    // Whatever matters has been synchronised; a close that fails must not be repeated on Linux.
    close(number)
  }

  func status() throws(FileError) -> FileStatus {
    var status = stat()
    try SystemCall.check(.read, path) { fstat(number, &status) }
    return FileStatus(status)
  }

  /// Makes sure that this is a file with bytes in it, not a pipe or device that has none to give.
  func regularFileStatus(for operation: FileError.Operation) throws(FileError) -> FileStatus {
    let status = try status()
    guard status.kind == .regularFile else {
      throw FileError(operation, path, .notRegularFile(status.kind))
    }
    return status
  }

  /// Reads from where the descriptor stands.
  ///
  /// - Parameters:
  ///   - maximumBytes: The most bytes that are accepted.
  ///   - expected: The bytes that are probably there.
  /// - Returns: The bytes up to the end.
  /// - Throws: ``FileError`` if there are more, or the system refuses.
  func readToEnd(maximumBytes: Int, expected: Int = 4096) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end shows without growing the array.
    var wanted = min(max(expected, 0), maximumBytes) + 1
    while true {
      let chunk = try readChunk(atMost: wanted)
      guard !chunk.isEmpty else { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= maximumBytes else {
        throw FileError(.read, path, .tooLarge(limit: maximumBytes))
      }
      wanted = chunk.count < wanted ? wanted - chunk.count : 1 << 16
    }
  }

  /// Reads what is there, waiting if nothing is.
  ///
  /// - Returns: At least one byte, or none at the end.
  func readChunk(atMost byteCount: Int) throws(FileError) -> [UInt8] {
    try FileReading.chunk(from: number, atMost: byteCount, path: path)
  }

  /// Writes all bytes, in several calls if the system takes them in parts.
  func write(_ bytes: some Collection<UInt8>) throws(FileError) {
    try FileWriting.write(bytes, to: number, path: path)
  }

  /// Waits until what was written is on the disk.
  ///
  /// A failure is never tried again: the system forgets what it could not write, and would call the
  /// second try a success.
  func synchronise() throws(FileError) {
    guard fsync(number) != 0 else { return }
    throw FileError(.synchronise, path, .inDoubt(errno))
  }

  /// Waits until a folder's entries are on the disk, where the file system can be asked to.
  func synchroniseFolder() throws(FileError) {
    guard fsync(number) != 0, errno != EINVAL else { return }
    throw FileError(.synchronise, path, .inDoubt(errno))
  }
}
