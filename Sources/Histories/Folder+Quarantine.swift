public import Files

extension Folder {
  /// Keeps bytes that are to go from a file, under a name made from what they are.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - name: What they were part of.
  /// - Returns: Where they are kept, from the workspace's root.
  /// - Throws: `FileError` if they could not be made durable; they must not go then.
  public func setAside(_ bytes: some Collection<UInt8>, named name: String) throws(FileError)
    -> String
  {
    let kept = Array(bytes)
    let digest = String(SHA256.hex(of: kept).prefix(16))
    let flat = name.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    let parent = ".postil/quarantine"
    let path = "\(parent)/\(digest)-\(String(decoding: flat.prefix(200), as: UTF8.self))"
    guard let folder = RelativePath(parent), let place = RelativePath(path) else {
      throw FileError(.open, path, .leavesWorkspace)
    }
    try createFolders(folder)
    guard try status(of: place) == nil else { return path }
    try createNew(place, bytes: kept)
    return path
  }

  /// Moves what a crash left at the end of a file out of it.
  ///
  /// - Parameters:
  ///   - file: The file, which is locked.
  ///   - length: The bytes to keep.
  ///   - name: What the file is the history of.
  ///   - maximumBytes: The most bytes that the file may have.
  /// - Returns: Where the rest is kept, from the workspace's root.
  /// - Throws: `FileError` if it could not be kept, or the file not be cut.
  public func setAsideTail(
    of file: AppendFile, from length: Int, named name: String, maximumBytes: Int
  ) throws(FileError) -> String {
    let rest = try file.readAll(maximumBytes: maximumBytes).dropFirst(length)
    let place = try setAside(rest, named: name)
    try file.truncate(to: length)
    try file.synchronise()
    return place
  }
}
