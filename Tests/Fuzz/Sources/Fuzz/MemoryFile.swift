import CFuzzer
import Glibc

/// A file that is in memory only and gone with this object; a class, because it owns a descriptor.
final class MemoryFile {
  private let descriptor: Int32

  /// Makes a file of bytes; nil if the system has no room.
  init?(_ bytes: [UInt8]) {
    descriptor = postil_memory_file()
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Where it can be opened.
  var path: String { "/proc/self/fd/\(descriptor)" }
}
