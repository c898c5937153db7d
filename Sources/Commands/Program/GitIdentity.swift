import Glibc

/// The name that git knows the user by.
enum GitIdentity {
  /// The value of `user.name`, or nil if git is not there or knows none.
  ///
  /// - Parameter directory: Where git looks for its configuration.
  /// - Returns: The name.
  static func userName(in directory: String) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(["git", "-C", directory, "config", "--get", "user.name"], output: ends[1])
    close(ends[1])
    guard let child else { return nil }
    let bytes = readAll(from: ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0, let line = bytes.split(separator: 10).first else { return nil }
    return String(decoding: line, as: UTF8.self)
  }

  private static func spawn(_ words: [String], output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
    return failure == 0 ? child : nil
  }

  /// A name is short; what is longer is cut.
  private static func readAll(from descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1024)
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if read < 0 && errno == EINTR { continue }
      guard read > 0 else { break }
      count += read
    }
    return Array(bytes[..<count])
  }
}
