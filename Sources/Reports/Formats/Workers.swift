import Synchronization

/// Who does pieces of work that do not depend on each other.
public struct Workers: Sendable {
  /// Calls a piece of work with each number below a count once, and returns after the last.
  public let perform: @Sendable (_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) -> Void

  /// Workers of some kind.
  ///
  /// - Parameter work: Calls `piece` with each number below `count` once, in any order and on any
  ///   thread, and returns after the last.
  public init(
    _ work: @escaping @Sendable (_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) -> Void
  ) {
    perform = work
  }

  /// The one who asks, who does one piece after the other.
  public static let none = Workers { count, piece in for number in 0..<count { piece(number) } }

  /// What becomes of each item, in their order.
  ///
  /// - Parameters:
  ///   - items: The items.
  ///   - transform: What is done to each of them.
  /// - Returns: The results.
  public func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Value
  ) -> [Value] {
    let values = Mutex<[Int: Value]>([:])
    perform(items.count) { number in
      let value = transform(items[number])
      values.withLock { $0[number] = value }
    }
    return values.withLock { values in items.indices.compactMap { values[$0] } }
  }

  /// What two pieces of work give.
  func both<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    perform(2) { number in
      if number == 0 {
        let value = first()
        one.withLock { $0 = value }
      } else {
        let value = second()
        other.withLock { $0 = value }
      }
    }
    return (one.withLock { $0 } ?? first(), other.withLock { $0 } ?? second())
  }
}
