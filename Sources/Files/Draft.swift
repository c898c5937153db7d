internal import CSystem
internal import Glibc

/// A file under a temporary name, which takes its real name when it is whole.
struct Draft: ~Copyable {
  /// Its name in the folder, `.<name>.<16 hexadecimal digits>.tmp`.
  let name: String
  private let file: Descriptor
  private let permissions: UInt32?

  /// Makes an empty file beside the one that it is to become.
  ///
  /// - Parameters:
  ///   - path: The path that it is to have.
  ///   - folder: The folder of that path.
  ///   - permissions: Those of the file that it replaces; nil for those of a new file.
  /// - Throws: ``FileError`` for the system's refusal.
  init(of path: RelativePath, in folder: borrowing Descriptor, permissions: UInt32?)
    throws(FileError)
  {
    let name = ".\(path.name).\(RandomBits.hex(byteCount: 8)).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = try SystemCall.check(.write, path.text) {
      openat(folder.number, name, flags, permissions == nil ? 0o666 : 0o600)
    }
    self.name = name
    self.permissions = permissions
    file = Descriptor(owning: number, path: path.text)
    // Tells a repair that somebody is still writing; where locks do not work it is told by nothing.
    flock(number, LOCK_EX | LOCK_NB)
  }

  /// Writes all bytes and waits until they are on the disk.
  func write(_ bytes: some Collection<UInt8>) throws(FileError) {
    try fill(bytes)
    try synchronise()
  }

  /// Writes all bytes, which are not on the disk yet.
  func fill(_ bytes: some Collection<UInt8>) throws(FileError) {
    if let permissions {
      try SystemCall.check(.write, file.path) { fchmod(file.number, permissions) }
    }
    try file.write(bytes)
  }

  /// Lets the system begin to put the bytes on the disk, without waiting for it.
  func startWriting() {
    // Where the system cannot do this, waiting later takes longer.
    _ = postil_start_writing(file.number)
  }

  /// Waits until the bytes are on the disk.
  func synchronise() throws(FileError) {
    guard fsync(file.number) != 0 else { return }
    // Nothing is in doubt: the draft is thrown away, and what it was to replace is untouched.
    throw FileError(.write, file.path, .system(errno))
  }

  /// Removes the file after a failure; the failure itself is what is reported.
  func discard(from folder: borrowing Descriptor) {
    unlinkat(folder.number, name, 0)
  }
}
