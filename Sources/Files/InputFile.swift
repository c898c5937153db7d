internal import Glibc

/// An open file that the user named, wherever it is and whatever it is: also a pipe or terminal.
public struct InputFile: ~Copyable, Sendable {
  let descriptor: Descriptor

  /// Opens a file for reading.
  ///
  /// - Parameter path: The path, absolute or from the current folder.
  /// - Throws: ``FileError`` if it is not there, is a folder, or may not be read.
  public init(_ path: String) throws(FileError) {
    let number = try SystemCall.check(.open, path) { open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
    let file = Descriptor(owning: number, path: path)
    guard try file.status().kind != .folder else {
      throw FileError(.read, path, .notRegularFile(.folder))
    }
    descriptor = file
  }

  /// Reads what is left of the file.
  ///
  /// - Parameter maximumBytes: The most bytes that are accepted.
  /// - Returns: The bytes.
  /// - Throws: ``FileError`` if there are more, or they cannot be read.
  public func readAll(maximumBytes: Int) throws(FileError) -> [UInt8] {
    let expected = min(try descriptor.status().byteCount, maximumBytes)
    return try descriptor.readToEnd(maximumBytes: maximumBytes, expected: expected)
  }
}
