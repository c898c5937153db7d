internal import Glibc

/// Reads from descriptors that somebody else may own.
enum FileReading {
  /// Reads what is there, waiting if nothing is.
  ///
  /// - Parameters:
  ///   - number: The descriptor.
  ///   - byteCount: The most bytes to read.
  ///   - path: The file's path as people know it.
  /// - Returns: At least one byte, or none at the end.
  /// - Throws: ``FileError`` for the system's refusal.
  static func chunk(from number: Int32, atMost byteCount: Int, path: String)
    throws(FileError) -> [UInt8]
  {
    var outcome = Result<Int, FileError>.success(0)
    let chunk = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      let room = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: byteCount)
      outcome = Result { () throws(FileError) in try read(from: number, into: room, path: path) }
      if case .success(let readCount) = outcome { count = readCount }
    }
    _ = try outcome.get()
    return chunk
  }

  /// Reads what is there into memory at hand, waiting if nothing is.
  ///
  /// - Parameters:
  ///   - number: The descriptor.
  ///   - room: Where the bytes go, and the most of them.
  ///   - path: The file's path as people know it.
  /// - Returns: The number of bytes, 0 at the end.
  /// - Throws: ``FileError`` for the system's refusal.
  static func read(from number: Int32, into room: UnsafeMutableRawBufferPointer, path: String)
    throws(FileError) -> Int
  {
    try SystemCall.check(.read, path) { readWaiting(number, room) }
  }

  /// Reads, and waits where a descriptor that another program made non-blocking says "later".
  private static func readWaiting(_ number: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = Glibc.read(number, room.baseAddress, room.count)
      guard count == -1, errno == EAGAIN else { return count }
      SystemCall.wait(for: POLLIN, on: number)
    }
  }
}
