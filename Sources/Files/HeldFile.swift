/// A file anywhere that others who append to it must not go on with while it is being replaced.
///
/// A class because it owns an open, locked file, which a copy could not share.
public final class HeldFile {
  private let folder: Folder
  private let name: RelativePath
  private let file: AppendFile

  /// Opens a file and locks it as those do who append to it; does not wait.
  ///
  /// - Parameter path: The file's path, absolute or from the current folder; a symbolic link at its
  ///   end is followed.
  /// - Throws: ``FileError`` if there is no such file, it may not be written to, or another has the
  ///   lock.
  public init(_ path: String) throws(FileError) {
    do throws(FileError) {
      let place = try WholeFile.place(of: path)
      folder = try Folder(opening: place.folder)
      name = place.name
      file = try AppendFile(in: folder, name, create: false)
      try file.lockExclusively()
    } catch {
      throw FileError(error.operation, path, error.problem)
    }
  }

  /// Reads the file.
  ///
  /// - Parameter maximumBytes: The most bytes that are accepted.
  /// - Returns: The file's bytes.
  /// - Throws: ``FileError`` if it is too large or cannot be read.
  public func readAll(maximumBytes: Int) throws(FileError) -> [UInt8] {
    try file.readAll(maximumBytes: maximumBytes)
  }

  /// Puts a new version in the file's place; durable on return.
  ///
  /// - Parameter bytes: The new version.
  /// - Returns: False if another file is at the path by now, or somebody who does not lock has
  ///   changed this one; then nothing was written.
  /// - Throws: ``FileError`` if the file could not be replaced.
  public func replace(with bytes: [UInt8]) throws(FileError) -> Bool {
    guard try file.isStillAtPath() else { return false }
    try folder.replace(name, with: bytes)
    return true
  }
}

// Nothing keeps threads from replacing the file at once.
@available(*, unavailable)
extension HeldFile: Sendable {}
