internal import Glibc

extension Folder {
  /// Takes the right to write to a file from everyone but its owner and group.
  ///
  /// - Parameter path: The path below this folder.
  /// - Throws: ``FileError`` if it is no regular file, or the system refuses.
  public func forbidWritingByAnyone(_ path: RelativePath) throws(FileError) {
    let file = try open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, for: .write)
    let status = try file.regularFileStatus(for: .write)
    try SystemCall.check(.write, path.text) {
      fchmod(file.number, status.permissions & ~0o002)
    }
  }

  /// Whether the program that was writing a file under a temporary name has ended.
  ///
  /// - Parameter path: The file's path below this folder.
  /// - Returns: False if the file is still being written.
  /// - Throws: ``FileError`` if it is no regular file, or the system refuses.
  public func isAbandoned(_ path: RelativePath) throws(FileError) -> Bool {
    let file = try open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, for: .lock)
    _ = try file.regularFileStatus(for: .lock)
    return flock(file.number, LOCK_EX | LOCK_NB) == 0
  }
}
