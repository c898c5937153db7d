internal import Glibc

extension Folder {
  /// Opens a folder, making it and those on the way to it where they are missing; durable on return.
  ///
  /// - Parameters:
  ///   - path: The folder's path, absolute or from the current one.
  ///   - isPrivate: Whether nobody but the user may enter the folders that are made.
  /// - Throws: ``FileError`` if something else stands there, or the system refuses.
  public convenience init(creating path: String, isPrivate: Bool = false) throws(FileError) {
    do throws(FileError) {
      try Self.makeMissingFolder(path, isPrivate: isPrivate)
    } catch {
      guard error.problem == .exists else { throw error }
    }
    try self.init(opening: path)
  }

  private static func makeMissingFolder(_ path: String, isPrivate: Bool) throws(FileError) {
    var status = stat()
    guard stat(path, &status) != 0, errno == ENOENT, !path.isEmpty else { return }
    let (parentPath, name) = split(path)
    let mode: mode_t = isPrivate ? 0o700 : 0o777
    let parent = try Folder(creating: parentPath, isPrivate: isPrivate)
    try SystemCall.check(.create, path) { mkdirat(parent.descriptor.number, name, mode) }
    try parent.descriptor.synchroniseFolder()
  }

  /// The path of the folder that a path is in, and its last component.
  private static func split(_ path: String) -> (parent: String, name: String) {
    let slash = UInt8(ascii: "/")
    let reversed = path.utf8.reversed().drop { $0 == slash }
    let name = reversed.prefix { $0 != slash }
    let slashes = reversed.dropFirst(name.count).prefix { $0 == slash }
    let parent = reversed.dropFirst(name.count + slashes.count)
    let top = slashes.isEmpty ? "." : "/"
    return (parent.isEmpty ? top : text(parent.reversed()), text(name.reversed()))
  }

  private static func text(_ utf8: some Collection<UInt8>) -> String {
    String(decoding: utf8, as: UTF8.self)
  }
}
