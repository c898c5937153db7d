internal import Glibc

/// Writes to descriptors that somebody else may own.
enum FileWriting {
  /// Writes all bytes, in several calls if the system takes them in parts.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - number: The descriptor.
  ///   - path: The file's path as people know it.
  /// - Throws: ``FileError`` for the system's refusal.
  static func write(_ bytes: some Collection<UInt8>, to number: Int32, path: String)
    throws(FileError)
  {
    let direct = bytes.withContiguousStorageIfAvailable { buffer in
      Result { () throws(FileError) in
        try writeAll(UnsafeRawBufferPointer(buffer), to: number, path: path)
      }
    }
    guard let direct else { return try write(Array(bytes), to: number, path: path) }
    try direct.get()
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to number: Int32, path: String)
    throws(FileError)
  {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      do throws(FileError) {
        let count = try SystemCall.check(.write, path) {
          Glibc.write(number, part.baseAddress, part.count)
        }
        rest = rest.dropFirst(count)
      } catch {
        guard error.problem == .system(EAGAIN) else { throw error }
        SystemCall.wait(for: POLLOUT, on: number)
      }
    }
  }
}
