internal import Glibc

extension Folder {
  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The path below this folder.
  ///   - maximumBytes: The most bytes that are accepted.
  /// - Returns: The file's bytes.
  /// - Throws: ``FileError`` if it is no regular file (a pipe is refused at once, not waited at), is
  ///   too large, lies outside of the folder or cannot be read.
  public func read(_ path: RelativePath, maximumBytes: Int) throws(FileError) -> [UInt8] {
    try readWithStatus(path, maximumBytes: maximumBytes).bytes
  }

  /// Reads a whole file, and says what the system knows of it.
  ///
  /// - Parameters:
  ///   - path: The path below this folder.
  ///   - maximumBytes: The most bytes that are accepted.
  /// - Returns: The file's bytes, and its status before they were read.
  /// - Throws: ``FileError`` as for ``read(_:maximumBytes:)``.
  public func readWithStatus(_ path: RelativePath, maximumBytes: Int) throws(FileError)
    -> (bytes: [UInt8], status: FileStatus)
  {
    let file = try open(path, O_RDONLY | O_NONBLOCK, for: .read)
    let status = try file.regularFileStatus(for: .read)
    guard status.byteCount <= maximumBytes else {
      throw FileError(.read, path.text, .tooLarge(limit: maximumBytes))
    }
    let bytes = try file.readToEnd(maximumBytes: maximumBytes, expected: status.byteCount)
    return (bytes, status)
  }

  /// Reads the end of a file.
  ///
  /// - Parameters:
  ///   - path: The path below this folder.
  ///   - byteCount: How many bytes to read.
  /// - Returns: The file's last bytes: all of them if it has no more than asked for.
  /// - Throws: ``FileError`` as for ``read(_:maximumBytes:)``.
  public func readTail(_ path: RelativePath, byteCount: Int) throws(FileError) -> [UInt8] {
    let file = try open(path, O_RDONLY | O_NONBLOCK, for: .read)
    let status = try file.regularFileStatus(for: .read)
    try SystemCall.check(.read, path.text) {
      lseek(file.number, max(0, status.byteCount - byteCount), SEEK_SET)
    }
    // A file that grows meanwhile gives more than was asked for; only its end is wanted.
    let expected = min(byteCount, status.byteCount)
    return try file.readToEnd(maximumBytes: .max - 1, expected: expected).suffix(byteCount)
  }

  /// What is in a folder, in the order of the names' bytes.
  ///
  /// - Parameter path: The folder's path below this one; nil for this one.
  /// - Returns: Everything but `.` and `..`.
  /// - Throws: ``FileError`` if it is no folder or may not be read.
  public func entries(of path: RelativePath?) throws(FileError) -> [FolderEntry] {
    let folder = try open(path, O_RDONLY | O_DIRECTORY, for: .read)
    let listing = try Self.listing(of: folder)
    defer { closedir(listing) }
    var entries: [FolderEntry] = []
    while let entry = try nextEntry(of: listing, in: folder) {
      if !entry.isFolderItself { entries.append(entry) }
    }
    return entries.sorted { $0.rawName.lexicographicallyPrecedes($1.rawName) }
  }

  /// Whether nothing stands in a folder.
  ///
  /// - Parameter path: The folder, or something else, in which nothing can stand.
  /// - Returns: True for an empty folder.
  /// - Throws: ``FileError`` if it cannot be read.
  func isEmpty(_ path: RelativePath) throws(FileError) -> Bool {
    guard try status(of: path)?.kind == .folder else { return false }
    let folder = try open(path, O_RDONLY | O_DIRECTORY, for: .read)
    let listing = try Self.listing(of: folder)
    defer { closedir(listing) }
    while let entry = try nextEntry(of: listing, in: folder) {
      if !entry.isFolderItself { return false }
    }
    return true
  }

  private static func listing(of folder: borrowing Descriptor) throws(FileError) -> OpaquePointer {
    let copy = try SystemCall.check(.read, folder.path) {
      fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    }
    guard let listing = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw FileError(.read, folder.path, .system(code))
    }
    return listing
  }

  private func nextEntry(of listing: OpaquePointer, in folder: borrowing Descriptor)
    throws(FileError) -> FolderEntry?
  {
    errno = 0
    guard let entry = readdir(listing) else {
      guard errno == 0 else { throw FileError(.read, folder.path, .system(errno)) }
      return nil
    }
    let name = Self.name(of: entry)
    return FolderEntry(rawName: name, kind: Self.kind(of: entry, named: name, in: folder))
  }

  /// The name's bytes; the record is often shorter than the C structure says, so none is copied.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(entry) + offset
    return Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  /// The kind in the record, or asked for, since some file systems do not say it there.
  ///
  /// Nil if the file has gone meanwhile.
  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, named name: [UInt8], in folder: borrowing Descriptor
  ) -> FileKind? {
    let recorded = mode_t(entry.pointee.d_type) << 12
    guard recorded == 0 else { return FileKind(mode: recorded) }
    var status = stat()
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(folder.number, terminated, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileKind(mode: status.st_mode)
  }
}

extension FolderEntry {
  /// Whether this is the folder's name for itself or for the one above it.
  fileprivate var isFolderItself: Bool { rawName == [0x2E] || rawName == [0x2E, 0x2E] }
}
