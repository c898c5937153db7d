internal import Glibc

/// Threads that share one piece of work.
enum Threads {
  /// Does the same on several threads, the caller's among them, until all have done.
  ///
  /// Where the system gives fewer threads, fewer do the work.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let others = (1..<max(count, 1)).compactMap { _ in start(body) }
    body()
    for thread in others { pthread_join(thread, nil) }
  }

  /// What a thread is to do; a class, because the system hands over one pointer.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let refusal = pthread_create(
      &thread, nil,
      { work in
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard refusal == 0 else {
      work.release()
      return nil
    }
    return thread
  }
}
