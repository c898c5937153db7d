internal import Glibc

/// A thread that does one thing.
public struct RunningThread: Sendable {
  private let thread: pthread_t

  /// What a thread is to do; a class, because the system hands over one pointer.
  private final class Work {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }

  /// Starts a thread; gives nil where the system has none to give.
  ///
  /// - Parameter body: What it does.
  public init?(_ body: @escaping @Sendable () -> Void) {
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
    self.thread = thread
  }

  /// Waits until it has done what it does; to be called once.
  public func wait() {
    pthread_join(thread, nil)
  }
}
