internal import Commands
internal import Glibc

/// The lines remembered from one session to the next.
///
/// Only its owner can read it. Each line is merged with what is there by then, under a lock, and the
/// file is replaced as a whole: sessions side by side keep each other's lines, and a crash leaves the
/// old file or the new one.
struct HistoryFile {
  /// The greatest number of lines kept; the oldest go first.
  static let capacity = 5_000

  private static let name = "history"
  private static let newName = "history.new"
  private static let largestSize = 4 << 20

  /// The directory of the file, absolute.
  let directory: String

  /// The history file in a directory.
  init(directory: String) {
    self.directory = directory
  }

  /// The user's history file, `postil/history` among the user's state files.
  ///
  /// - Returns: Nil if the environment names neither `XDG_STATE_HOME` nor `HOME`.
  static func ofUser() -> HistoryFile? {
    let home = environmentPath("HOME").map { $0 + "/.local/state" }
    let base = environmentPath("XDG_STATE_HOME") ?? home
    return base.map { HistoryFile(directory: $0 + "/postil") }
  }

  private var path: String { directory + "/" + Self.name }

  /// Reads the lines, oldest first; none if there is no file.
  func load() throws(HistoryError) -> [String] {
    guard let folder = try openDirectory() else { return [] }
    defer { close(folder) }
    return try entries(in: folder).map(\.line)
  }

  /// Adds a line to what the file holds by now, unless it is the same as the last one.
  func add(_ line: String) throws(HistoryError) {
    try makeDirectory()
    guard let folder = try openDirectory() else { throw .failed(directory, ENOENT) }
    defer { close(folder) }
    try lock(folder)
    // A child process that is just being started shares the descriptor, and with it the lock.
    defer { flock(folder, LOCK_UN) }
    var entries = try entries(in: folder)
    let entry = HistoryEntry(line: line)
    guard entries.last != entry else { return }
    entries.append(entry)
    try replace(with: entries.suffix(Self.capacity), in: folder)
  }

  /// Waits for a session that is just writing, but not for one that was stopped meanwhile.
  private func lock(_ folder: Int32) throws(HistoryError) {
    for _ in 0..<50 {
      guard flock(folder, LOCK_EX | LOCK_NB) != 0 else { return }
      guard errno == EINTR || errno == EWOULDBLOCK else { throw .failed(directory, errno) }
      usleep(10_000)
    }
    throw .busy(directory)
  }

  private func makeDirectory() throws(HistoryError) {
    let bytes = Array(directory.utf8)
    let ends = bytes.indices.filter { $0 > 0 && bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
    for end in ends {
      let parent = String(decoding: bytes[..<end], as: UTF8.self)
      guard mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw .failed(parent, errno) }
    }
  }

  private func openDirectory() throws(HistoryError) -> Int32? {
    let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      guard errno == ENOENT else { throw .failed(directory, errno) }
      return nil
    }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == geteuid() else {
      close(folder)
      throw .foreignDirectory(directory)
    }
    return folder
  }

  private func entries(in folder: Int32) throws(HistoryError) -> [HistoryEntry] {
    // Non-blocking, so that a pipe in the file's place cannot hold the session up.
    let file = openat(folder, Self.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      switch errno {
      case ENOENT: return []
      case ELOOP: throw .symbolicLink(path)
      default: throw .failed(path, errno)
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path)
    }
    return HistoryEntry.entries(of: try end(of: file, size: Int(status.st_size)))
  }

  /// The last part of the file, from the start of a line: a huge file costs no more than a large one.
  private func end(of file: Int32, size: Int) throws(HistoryError) -> String {
    let start = max(0, size - Self.largestSize)
    var bytes = [UInt8](repeating: 0, count: size - start)
    var length = 0
    while length < bytes.count {
      let count = bytes[length...].withUnsafeMutableBytes {
        pread(file, $0.baseAddress, $0.count, off_t(start + length))
      }
      guard count >= 0 || errno == EINTR else { throw .failed(path, errno) }
      if count == 0 { break }
      length += max(0, count)
    }
    let whole = start == 0 ? bytes[..<length] : bytes[..<length].drop { $0 != UInt8(ascii: "\n") }
    return String(decoding: whole, as: UTF8.self)
  }

  private func replace(
    with entries: ArraySlice<HistoryEntry>, in folder: Int32
  ) throws(HistoryError) {
    // Under the lock a file of this name is what a session that died left.
    unlinkat(folder, Self.newName, 0)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(folder, Self.newName, flags, 0o600)
    guard file >= 0 else { throw .failed(path, errno) }
    defer { close(file) }
    let text = entries.map { $0.encoded + "\n" }.joined()
    do {
      try writeAll(text.utf8, to: file)
    } catch {
      guard case .failed(let code) = error else { throw .failed(path, EIO) }
      throw .failed(path, code)
    }
    guard fsync(file) == 0, renameat(folder, Self.newName, folder, Self.name) == 0 else {
      throw .failed(path, errno)
    }
  }
}
