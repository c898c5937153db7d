internal import Glibc

/// Calls the system and makes errors of its refusals.
enum SystemCall {
  /// Repeats a call as long as signals interrupt it.
  ///
  /// - Parameters:
  ///   - operation: What the call is for.
  ///   - path: The file's path as people know it.
  ///   - call: The call, which answers −1 and sets `errno` when it fails.
  /// - Returns: The call's answer.
  /// - Throws: ``FileError`` for the system's refusal.
  @discardableResult
  static func check<Answer: FixedWidthInteger & SignedInteger>(
    _ operation: FileError.Operation, _ path: String, _ call: () -> Answer
  ) throws(FileError) -> Answer {
    while true {
      let answer = call()
      guard answer == -1 else { return answer }
      let code = errno
      guard code != EINTR else { continue }
      throw FileError(operation, path, problem(code))
    }
  }

  /// Waits until a descriptor that another program made non-blocking can go on.
  static func wait(for events: Int32, on number: Int32) {
    var request = pollfd(fd: number, events: Int16(events), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private static func problem(_ code: Int32) -> FileError.Problem {
    switch code {
    case EEXIST, ENOTEMPTY: .exists
    case ELOOP: .symbolicLink
    case EPIPE: .readerGone
    default: .system(code)
    }
  }
}
