import Files
import Glibc

/// A pipe that gives what was written in the same pieces, and then ends.
final class PacketPipe {
  private var ends: [Int32] = [-1, -1]

  // The `O_DIRECT` of fcntl.h, which the Glibc module does not have.
  #if arch(arm64)
    private static let packetMode: Int32 = 0o200000
  #else
    private static let packetMode: Int32 = 0o40000
  #endif

  /// A file that reads from the pipe.
  var path: String { "/proc/self/fd/\(ends[0])" }

  /// Makes a pipe.
  ///
  /// - Parameter packets: What each read gives; sixteen at most.
  /// - Throws: ``FileError`` if the system refuses.
  init(packets: [[UInt8]]) throws(FileError) {
    guard pipe(&ends) == 0, fcntl(ends[1], F_SETFL, Self.packetMode) == 0 else {
      throw FileError(.create, "pipe", .system(errno))
    }
    for packet in packets { write(ends[1], packet, packet.count) }
    close(ends[1])
  }

  deinit { close(ends[0]) }
}
