internal import Commands
internal import Glibc

/// Writes bytes to a descriptor, however many calls it takes.
///
/// - Parameters:
///   - bytes: What is written.
///   - descriptor: Where it goes; `SIGPIPE` must be ignored.
/// - Throws: ``TerminalError/closed`` if nobody reads any more, ``TerminalError/failed(_:)`` with the
///   system's error number otherwise.
func writeAll(_ bytes: some Collection<UInt8>, to descriptor: Int32) throws(TerminalError) {
  let bytes = Array(bytes)
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
    } else {
      try recover(from: errno, on: descriptor)
    }
  }
}

private func recover(from code: Int32, on descriptor: Int32) throws(TerminalError) {
  switch code {
  case EINTR:
    return
  case EAGAIN:
    // Another program may have left the shared terminal in non-blocking mode.
    var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&writable, 1, -1)
  case EPIPE, EIO:
    // A terminal that hung up answers with an input/output error.
    throw .closed
  default:
    throw .failed(code)
  }
}
