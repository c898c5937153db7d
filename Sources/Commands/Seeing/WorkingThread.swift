import Files

/// Works on things on a thread of its own, in their order, while those that follow are made.
///
/// A class, because two threads share it.
final class WorkingThread<State: Sendable, Item: Sendable, Product: Sendable> {
  /// How many things may wait for the thread, which bounds the memory.
  private static var mostWaiting: Int { 32 }

  // For the thread alone until it has ended.
  private var state: State
  private let work: @Sendable (inout State, Item) -> Product
  private var thread: RunningThread?
  private let monitor = Monitor()
  // Used inside the monitor only.
  private var waiting: [Item] = []
  private var products: [Product] = []
  private var isComplete = false

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - state: What the work is done on.
  ///   - work: Does the work on one thing.
  init(_ state: State, _ work: @escaping @Sendable (inout State, Item) -> Product) {
    self.state = state
    self.work = work
    thread = RunningThread { [self] in workOnAll() }
  }

  /// Hands something over, once few enough things wait.
  ///
  /// - Parameter item: The thing.
  /// - Returns: What became of things handed over before, each once, in their order.
  func add(_ item: Item) -> [Product] {
    // Where the system has no thread to give, the work is done here.
    guard thread != nil else { return [work(&state, item)] }
    return monitor.inside {
      monitor.wait { waiting.count < Self.mostWaiting }
      waiting.append(item)
      // To wake a thread costs more than little work does, so it takes several things at a time.
      if waiting.count == Self.mostWaiting / 2 { monitor.announceChange() }
      return takeProducts()
    }
  }

  /// Waits until all work is done; to be called once, whatever happened before.
  ///
  /// - Returns: What the work was done on, and what has not been given yet.
  func finish() -> (state: State, products: [Product]) {
    monitor.inside {
      isComplete = true
      monitor.announceChange()
    }
    thread?.wait()
    thread = nil
    return (state, monitor.inside { takeProducts() })
  }

  private func takeProducts() -> [Product] {
    defer { products = [] }
    return products
  }

  private func workOnAll() {
    while case let items = nextItems(), !items.isEmpty {
      let done = items.map { work(&state, $0) }
      monitor.inside { products += done }
    }
  }

  /// The next things, or none after the last.
  private func nextItems() -> [Item] {
    monitor.inside {
      monitor.wait { waiting.count >= Self.mostWaiting / 2 || isComplete }
      defer { waiting = [] }
      monitor.announceChange()
      return waiting
    }
  }
}

// What the threads share goes through the monitor; the rest is one thread's until it has ended.
extension WorkingThread: @unchecked Sendable {}
