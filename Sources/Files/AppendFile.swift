internal import Glibc

/// A file that only grows: an append is durable as a whole or cut off again.
///
/// After a failed synchronisation nothing is known of the disk, and every further change throws
/// ``FileError/Problem/inDoubt(_:)``; the file must be opened and read anew.
///
/// A class because it owns a descriptor and its lock, which a copy could not share.
public final class AppendFile {
  /// The path below the folder that it was opened in.
  public let path: RelativePath
  /// The bytes up to the end of the last whole append.
  public private(set) var length: Int
  private let folder: Folder
  private let file: Descriptor
  private let identity: FileIdentity
  private var isFolderSynchronised: Bool
  private var doubt: FileError?
  /// Waits until a descriptor's bytes are on the disk; a test puts a failing disk here.
  var synchroniseBytes: (Int32) -> Int32 = { fdatasync($0) }
  /// Waits until a folder's entries are on the disk; a test looks on here.
  var synchroniseFolder: (Int32) -> Int32 = { fsync($0) }

  /// Opens a file for appending.
  ///
  /// - Parameters:
  ///   - folder: The folder that paths begin at.
  ///   - path: The path below it, no symbolic link at its end.
  ///   - create: Whether a missing file is made; its folder must be there.
  /// - Throws: ``FileError`` if there is no such regular file, or the system refuses.
  public init(in folder: Folder, _ path: RelativePath, create: Bool) throws(FileError) {
    let file = try Self.open(path, in: folder, create: create)
    let status = try file.regularFileStatus(for: .open)
    self.folder = folder
    self.path = path
    self.file = file
    identity = status.identity
    length = status.byteCount
    // An empty file may be one whose maker crashed before its name was on the disk. One with bytes
    // in it is not: the name comes first.
    isFolderSynchronised = status.byteCount > 0
  }

  private static func open(_ path: RelativePath, in folder: Folder, create: Bool)
    throws(FileError) -> Descriptor
  {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
    let parent = try folder.openParent(of: path, for: .open)
    let number = try SystemCall.check(.open, path.text) {
      openat(parent.number, path.name, create ? flags | O_CREAT : flags, 0o666)
    }
    return Descriptor(owning: number, path: path.text)
  }

  deinit {
    // A child process that is just being started shares the descriptor, and with it the lock.
    flock(file.number, LOCK_UN)
  }

  /// Keeps others from appending until this object goes; does not wait.
  ///
  /// What others appended before is counted in ``length`` from now on.
  ///
  /// - Throws: ``FileError`` with ``FileError/Problem/locked(_:)`` if another has the lock, or with
  ///   the system's reason where locks do not work.
  public func lockExclusively() throws(FileError) {
    // Whoever had it and is not found has perhaps let it go since.
    for isLast in [false, false, true] {
      guard let holder = try lockHolder() else { break }
      guard !isLast, holder.processID == nil else {
        throw FileError(.lock, path.text, .locked(holder))
      }
    }
    length = try file.status().byteCount
  }

  /// Takes the lock, or says who has it.
  private func lockHolder() throws(FileError) -> LockHolder? {
    do throws(FileError) {
      try SystemCall.check(.lock, path.text) { flock(file.number, LOCK_EX | LOCK_NB) }
      return nil
    } catch {
      guard error.problem == .system(EWOULDBLOCK) else { throw error }
      return LockHolder(of: identity)
    }
  }

  /// Whether the path still leads to this file, and nobody else has changed its length.
  ///
  /// - Returns: False also if the path leads nowhere.
  /// - Throws: ``FileError`` if the path may not be looked at.
  public func isStillAtPath() throws(FileError) -> Bool {
    // One call, as this comes before every append; a link on the way cannot give the same identity.
    var status = stat()
    let answer = fstatat(folder.descriptor.number, path.text, &status, AT_SYMLINK_NOFOLLOW)
    guard answer == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw FileError(.read, path.text, .system(errno))
      }
      return false
    }
    let found = FileStatus(status)
    return found.identity == identity && found.byteCount == length
  }

  /// Writes bytes at the end; durable only after ``synchronise()``.
  ///
  /// A new file's name is on the disk before its first bytes, so that nobody builds upon bytes which
  /// could go with it.
  ///
  /// - Parameter bytes: Whole lines.
  /// - Throws: ``FileError``; what was written of the bytes has then been cut off.
  public func append(_ bytes: some Collection<UInt8>) throws(FileError) {
    try refuseInDoubt()
    try synchroniseName()
    do throws(FileError) {
      try file.write(bytes)
      length += bytes.count
    } catch {
      try truncate(to: length)
      throw error
    }
  }

  /// Waits until all appends are on the disk.
  ///
  /// - Throws: ``FileError`` with ``FileError/Problem/inDoubt(_:)`` if that is not known; it is
  ///   never tried again.
  public func synchronise() throws(FileError) {
    try refuseInDoubt()
    guard synchroniseBytes(file.number) == 0 else { throw poison(errno) }
  }

  private func synchroniseName() throws(FileError) {
    guard !isFolderSynchronised else { return }
    let parent = try folder.openParent(of: path, for: .write)
    // Nothing is in doubt after a failure: nothing was written yet.
    guard synchroniseFolder(parent.number) == 0 || errno == EINVAL else {
      throw FileError(.write, path.text, .system(errno))
    }
    isFolderSynchronised = true
  }

  /// Cuts the file's end off; durable only after ``synchronise()``.
  ///
  /// - Parameter byteCount: The bytes to keep.
  /// - Throws: ``FileError``, after which the file is in doubt.
  public func truncate(to byteCount: Int) throws(FileError) {
    try refuseInDoubt()
    while ftruncate(file.number, byteCount) != 0 {
      guard errno == EINTR else { throw poison(errno) }
    }
    length = byteCount
  }

  /// Reads the file from its beginning.
  ///
  /// - Parameter maximumBytes: The most bytes that are accepted.
  /// - Returns: The file's bytes, those that others appended meanwhile included.
  /// - Throws: ``FileError`` if it is too large or cannot be read.
  public func readAll(maximumBytes: Int) throws(FileError) -> [UInt8] {
    try SystemCall.check(.read, path.text) { lseek(file.number, 0, SEEK_SET) }
    return try file.readToEnd(maximumBytes: maximumBytes, expected: length)
  }

  private func refuseInDoubt() throws(FileError) {
    if let doubt { throw doubt }
  }

  private func poison(_ code: Int32) -> FileError {
    let error = FileError(.synchronise, path.text, .inDoubt(code))
    doubt = error
    return error
  }
}

@available(*, unavailable)
extension AppendFile: Sendable {}
