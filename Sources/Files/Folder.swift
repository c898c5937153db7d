internal import CSystem
internal import Glibc

/// An open folder; everything in it is reached through it and nothing outside of it.
///
/// Paths are resolved by the kernel so that no symbolic link, however it is changed meanwhile, leads
/// out of the folder. Where the kernel cannot do that (before Linux 5.6, or in a container that
/// forbids it) symbolic links below the folder are not followed at all.
///
/// A class because it owns a descriptor that many share and that closes with the last of them.
public final class Folder: Sendable {
  let descriptor: Descriptor
  /// The path that it was opened with.
  public var path: String { descriptor.path }

  /// Opens a folder, following symbolic links on the way to it.
  ///
  /// - Parameter path: The folder's path, absolute or from the current one.
  /// - Throws: ``FileError`` if there is none, or it may not be read.
  public init(opening path: String) throws(FileError) {
    let number = try SystemCall.check(.open, path) {
      Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    descriptor = Descriptor(owning: number, path: path)
  }

  /// Whether the folder belongs to the user that the program runs as, which it does not under `sudo`.
  ///
  /// - Returns: False for another user's folder.
  /// - Throws: ``FileError`` if that cannot be found out.
  public func isOwn() throws(FileError) -> Bool {
    var status = stat()
    try SystemCall.check(.read, path) { fstat(descriptor.number, &status) }
    return status.st_uid == geteuid()
  }

  /// What stands at a path; a symbolic link at its end is not followed.
  ///
  /// - Parameter path: The path below this folder.
  /// - Returns: Its status, or nil if nothing is there.
  /// - Throws: ``FileError`` if the path leads out of the folder or may not be looked at.
  public func status(of path: RelativePath) throws(FileError) -> FileStatus? {
    do throws(FileError) {
      return try open(path, postil_o_path | O_NOFOLLOW, for: .read).status()
    } catch {
      switch error.problem {
      case .system(ENOENT), .system(ENOTDIR): return nil
      default: throw error
      }
    }
  }

  /// Opens what stands at a path.
  ///
  /// - Parameters:
  ///   - path: The path below this folder; nil for the folder itself.
  ///   - flags: `O_…` flags, of which `O_CLOEXEC` and `O_NOCTTY` need not be named.
  ///   - operation: What it is opened for.
  ///   - shown: The path for errors, if another.
  /// - Returns: The open file or folder.
  /// - Throws: ``FileError`` if it is not there or outside, or the system refuses.
  func open(
    _ path: RelativePath?, _ flags: Int32, for operation: FileError.Operation,
    shownAs shown: RelativePath? = nil
  ) throws(FileError) -> Descriptor {
    let shown = (shown ?? path)?.text ?? self.path
    let flags = flags | O_CLOEXEC | (flags & postil_o_path == 0 ? O_NOCTTY : 0)
    do throws(FileError) {
      let number = try SystemCall.check(operation, shown) {
        openBeneath(path?.text ?? ".", flags)
      }
      return Descriptor(owning: number, path: shown)
    } catch {
      switch (error.problem, path) {
      case (.system(EXDEV), _): throw FileError(operation, shown, .leavesWorkspace)
      case (.system(ENOSYS), _), (.system(EPERM), _):
        return try openWithoutLinks(path, flags, for: operation)
      default: throw error
      }
    }
  }

  /// Opens the folder that a path is in.
  func openParent(of path: RelativePath, for operation: FileError.Operation)
    throws(FileError) -> Descriptor
  {
    try open(path.parent, O_RDONLY | O_DIRECTORY, for: operation, shownAs: path)
  }

  /// The kernel answers EAGAIN when something was renamed while it resolved the path.
  private func openBeneath(_ path: String, _ flags: Int32) -> Int32 {
    for _ in 1..<32 {
      let number = postil_open_beneath(descriptor.number, path, flags, 0)
      if number >= 0 || errno != EAGAIN { return number }
    }
    return postil_open_beneath(descriptor.number, path, flags, 0)
  }

  /// Opens folder by folder, so that no symbolic link is followed.
  func openWithoutLinks(
    _ path: RelativePath?, _ flags: Int32, for operation: FileError.Operation
  ) throws(FileError) -> Descriptor {
    let shown = path?.text ?? self.path
    var parent: Descriptor?
    for step in path?.parent?.steps ?? [] {
      let number = try SystemCall.check(operation, shown) {
        openat(
          parent?.number ?? descriptor.number, step.name, postil_o_path | O_NOFOLLOW | O_CLOEXEC)
      }
      let folder = Descriptor(owning: number, path: step.text)
      guard try folder.status().kind != .symbolicLink else {
        throw FileError(operation, shown, .symbolicLink)
      }
      parent = consume folder
    }
    let number = try SystemCall.check(operation, shown) {
      openat(parent?.number ?? descriptor.number, path?.name ?? ".", flags | O_NOFOLLOW)
    }
    return Descriptor(owning: number, path: shown)
  }
}
