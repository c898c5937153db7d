internal import Glibc

/// A file anywhere that is written piece by piece and takes its name once it is whole.
///
/// Until then, and for ever if the writing fails or is given up, what stood at the path stays as it
/// is.
public struct WholeFile: ~Copyable {
  private let path: String
  private let name: String
  private let folder: Folder
  private let draft: Draft
  private var isSettled = false

  /// Begins a file beside the one that it is to become.
  ///
  /// A symbolic link at the end of the path is followed: the file that it leads to gets the new
  /// version, with the permissions that it had.
  ///
  /// - Parameter path: The file's path, absolute or from the current folder.
  /// - Throws: ``FileError`` if something else than a file stands there, the file or its folder may
  ///   not be written to, or there is no such folder.
  public init(_ path: String) throws(FileError) {
    let place = try Self.place(of: path)
    do throws(FileError) {
      let folder = try Folder(opening: place.folder)
      let old = try folder.status(of: place.name)
      if let old { try Self.requireWritableFile(old, in: folder, place.name) }
      draft = try Draft(of: place.name, in: folder.descriptor, permissions: old?.permissions)
      self.folder = folder
    } catch {
      throw FileError(.write, path, error.problem)
    }
    name = place.name.name
    self.path = path
  }

  /// Adds bytes.
  ///
  /// - Parameter bytes: The bytes that follow.
  /// - Throws: ``FileError`` for the system's refusal; the file is then only fit to be given up.
  public func write(_ bytes: some Collection<UInt8>) throws(FileError) {
    try renaming { () throws(FileError) in try draft.fill(bytes) }
  }

  /// Gives the file its name; durable on return.
  ///
  /// - Throws: ``FileError`` for the system's refusal; then what stood at the path is untouched,
  ///   unless the problem is ``FileError/Problem/inDoubt(_:)``.
  public consuming func finish() throws(FileError) {
    try renaming { () throws(FileError) in
      // Writing nothing, too, gives the file the permissions that it is to have.
      try draft.write(EmptyCollection())
      try SystemCall.check(.write, path) {
        renameat(folder.descriptor.number, draft.name, folder.descriptor.number, name)
      }
    }
    isSettled = true
    try folder.descriptor.synchroniseFolder()
  }

  deinit {
    if !isSettled { draft.discard(from: folder.descriptor) }
  }

  /// Lets errors bear the path as it was given.
  private func renaming(_ body: () throws(FileError) -> Void) throws(FileError) {
    do throws(FileError) {
      try body()
    } catch {
      throw FileError(.write, path, error.problem)
    }
  }

  /// The folder and the name that a path leads to, links at its end followed.
  static func place(of path: String) throws(FileError) -> (
    folder: String, name: RelativePath
  ) {
    let real = RealPath.of(path) ?? path
    let slash = real.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(real[...$0]) } ?? "."
    let rest = slash.map { String(real[real.utf8.index(after: $0)...]) } ?? real
    guard let name = RelativePath(rest) else {
      throw FileError(.write, path, rest.isEmpty ? .notRegularFile(.folder) : .system(ENAMETOOLONG))
    }
    return (folder, name)
  }

  private static func requireWritableFile(
    _ status: FileStatus, in folder: borrowing Folder, _ name: RelativePath
  ) throws(FileError) {
    guard status.kind == .regularFile else {
      throw FileError(.write, name.text, .notRegularFile(status.kind))
    }
    try SystemCall.check(.write, name.text) {
      faccessat(folder.descriptor.number, name.text, W_OK, 0)
    }
  }
}

// Draft and folder are one writer's.
@available(*, unavailable)
extension WholeFile: Sendable {}
