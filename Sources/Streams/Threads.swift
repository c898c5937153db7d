internal import Files

/// Threads that share one piece of work.
enum Threads {
  /// Does the same on several threads, the caller's among them, until all have done.
  ///
  /// Where the system gives fewer threads, fewer do the work.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let others = (1..<max(count, 1)).compactMap { _ in RunningThread(body) }
    body()
    for thread in others { thread.wait() }
  }
}
