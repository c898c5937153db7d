public import Annotations
public import Files

extension Verification {
  /// Reads a file, counts it, and notes what is to be said of it.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root.
  ///   - folder: The workspace's directory.
  ///   - maximumBytes: The most bytes that the file may have.
  /// - Returns: The bytes; nil if there is no file, or with a finding if it cannot be read.
  public mutating func read(_ path: RelativePath, in folder: Folder, maximumBytes: Int) -> [UInt8]?
  {
    do throws(FileError) {
      let (bytes, status) = try folder.readWithStatus(path, maximumBytes: maximumBytes)
      counts.files += 1
      counts.bytes += bytes.count
      if status.permissions & 0o002 != 0 {
        note(Finding(.writableByAnyone, path.text, "anyone may write to it"))
      }
      return bytes
    } catch {
      guard !error.isAbsence else { return nil }
      let code: Finding.Code = error.problem == .leavesWorkspace ? .badLink : .unreadable
      note(Finding(code, path.text, error.problem.description))
      return nil
    }
  }
}
