internal import Glibc

/// Lets one thread at a time in, and lets threads wait for what another does inside.
///
/// A class, because a lock has one place in memory.
public final class Monitor {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Makes a monitor with nobody inside.
  public init() {
    mutex.initialize(to: pthread_mutex_t())
    change.initialize(to: pthread_cond_t())
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Does something while no other thread is inside.
  ///
  /// - Parameter body: What to do.
  /// - Returns: What it returns.
  public func inside<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Waits, inside, letting others in until something holds.
  ///
  /// - Parameter isFulfilled: Whether it holds.
  public func wait(until isFulfilled: () -> Bool) {
    while !isFulfilled() { pthread_cond_wait(change, mutex) }
  }

  /// Makes those who wait look again.
  public func announceChange() {
    pthread_cond_broadcast(change)
  }
}

// The system's mutex and condition may be used by any thread, and nothing else is in here.
extension Monitor: @unchecked Sendable {}
