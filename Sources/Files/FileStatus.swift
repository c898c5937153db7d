internal import Glibc

/// What the system knows of a file without reading it.
public struct FileStatus: Sendable, Equatable {
  /// What it is.
  public let kind: FileKind
  /// Which file it is, whatever its names.
  public let identity: FileIdentity
  /// Its length in bytes.
  public let byteCount: Int
  /// Who may read, write and execute it: the lower twelve bits of its mode.
  public let permissions: UInt32
  /// When it was last written, in nanoseconds since the start of 1970.
  public let modifiedNanoseconds: Int64

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    byteCount = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    modifiedNanoseconds =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
  }
}

/// Which file it is among all of a machine: two paths with one identity lead to one file.
public struct FileIdentity: Sendable, Hashable {
  /// The file system's number.
  public let device: UInt64
  /// The file's number in it.
  public let inode: UInt64
}
