internal import CSystem
internal import Glibc

extension Folder {
  /// Makes a folder, and those on the way to it, where they are missing; durable on return.
  ///
  /// - Parameter path: The folder's path below this one.
  /// - Throws: ``FileError`` if something else stands there, or the system refuses.
  public func createFolders(_ path: RelativePath) throws(FileError) {
    for step in path.steps {
      let parent = try openParent(of: step, for: .create)
      do throws(FileError) {
        try SystemCall.check(.create, step.text) { mkdirat(parent.number, step.name, 0o777) }
      } catch {
        guard error.problem == .exists else { throw error }
        // What has something in it was on the disk before that; an empty folder may be one whose
        // maker crashed.
        guard try isEmpty(step) else { continue }
      }
      try parent.synchroniseFolder()
    }
    _ = try open(path, postil_o_path | O_DIRECTORY, for: .create)
  }

  /// Writes a file that is not there yet; whole and durable on return, and never there in part.
  ///
  /// - Parameters:
  ///   - path: The path below this folder.
  ///   - bytes: The file's bytes.
  /// - Throws: ``FileError`` if something stands there already, or the system refuses; then nothing
  ///   has changed.
  public func createNew(_ path: RelativePath, bytes: some Collection<UInt8>) throws(FileError) {
    let parent = try openParent(of: path, for: .create)
    let draft = try Draft(of: path, in: parent, permissions: nil)
    do throws(FileError) {
      try draft.write(bytes)
      try Self.rename(parent, draft.name, to: parent, path.name, as: (.create, path))
    } catch {
      draft.discard(from: parent)
      throw error
    }
    try parent.synchroniseFolder()
  }

  /// Writes files of one folder that are not there yet, and leaves it to ``WaitingFiles/settle(_:)`` to
  /// wait for the disk and to give them their names.
  ///
  /// - Parameters:
  ///   - first: The file that is there first.
  ///   - second: The file that is not there without the first, in the same folder.
  /// - Returns: The files.
  /// - Throws: ``FileError`` if the system refuses; then nothing has changed.
  public func prepareNew(_ first: NewFile, then second: NewFile? = nil) throws(FileError)
    -> WaitingFiles
  {
    try WaitingFiles(first, second.map { [$0] } ?? [], in: self)
  }

  /// Puts a new version in a file's place, or a new file where there is none; durable on return.
  ///
  /// Whoever opens the path gets the old version or the new one, also after a crash. The
  /// permissions stay, unless the file is to be its owner's alone.
  ///
  /// - Parameters:
  ///   - path: The path below this folder.
  ///   - bytes: The new version's bytes.
  ///   - isPrivate: Whether nobody else may read it.
  /// - Throws: ``FileError`` if no regular file stands there, or the system refuses; then the old
  ///   version is still there, unless the problem is ``FileError/Problem/inDoubt(_:)``.
  public func replace(
    _ path: RelativePath, with bytes: some Collection<UInt8>, isPrivate: Bool = false
  ) throws(FileError) {
    let old = try status(of: path)
    if let old, old.kind != .regularFile {
      throw FileError(.write, path.text, .notRegularFile(old.kind))
    }
    let parent = try openParent(of: path, for: .write)
    let draft = try Draft(of: path, in: parent, permissions: isPrivate ? 0o600 : old?.permissions)
    do throws(FileError) {
      try draft.write(bytes)
      try SystemCall.check(.write, path.text) {
        renameat(parent.number, draft.name, parent.number, path.name)
      }
    } catch {
      draft.discard(from: parent)
      throw error
    }
    try parent.synchroniseFolder()
  }

  /// Gives a file or folder another path that is free; durable on return.
  ///
  /// - Parameters:
  ///   - source: Its path below this folder.
  ///   - target: Its new path below this folder, in a folder that exists.
  /// - Throws: ``FileError`` if something stands at the new path, or the system refuses.
  public func move(_ source: RelativePath, to target: RelativePath) throws(FileError) {
    let sourceParent = try openParent(of: source, for: .move)
    let targetParent = try openParent(of: target, for: .move)
    try Self.rename(
      sourceParent, source.name, to: targetParent, target.name, as: (.move, target))
    try targetParent.synchroniseFolder()
    try sourceParent.synchroniseFolder()
  }

  /// Removes a file or a symbolic link; durable on return.
  ///
  /// - Parameter path: The path below this folder.
  /// - Throws: ``FileError`` if nothing is there, it is a folder, or the system refuses.
  public func remove(_ path: RelativePath) throws(FileError) {
    let parent = try openParent(of: path, for: .remove)
    try SystemCall.check(.remove, path.text) { unlinkat(parent.number, path.name, 0) }
    try parent.synchroniseFolder()
  }

  /// Renames without replacing what stands at the new name.
  static func rename(
    _ source: borrowing Descriptor, _ oldName: String, to target: borrowing Descriptor,
    _ newName: String, as purpose: (operation: FileError.Operation, path: RelativePath)
  ) throws(FileError) {
    do throws(FileError) {
      try SystemCall.check(purpose.operation, purpose.path.text) {
        postil_rename_to_free_name(source.number, oldName, target.number, newName)
      }
    } catch {
      guard [.system(EINVAL), .system(ENOSYS)].contains(error.problem) else { throw error }
      try link(source, oldName, to: target, newName, as: purpose)
    }
  }

  /// What renaming does, for file systems that cannot rename without replacing.
  private static func link(
    _ source: borrowing Descriptor, _ oldName: String, to target: borrowing Descriptor,
    _ newName: String, as purpose: (operation: FileError.Operation, path: RelativePath)
  ) throws(FileError) {
    try SystemCall.check(purpose.operation, purpose.path.text) {
      linkat(source.number, oldName, target.number, newName, 0)
    }
    try SystemCall.check(purpose.operation, purpose.path.text) {
      unlinkat(source.number, oldName, 0)
    }
  }
}
