import Files
import Reports
import Testing

@testable import Commands

/// Working on things on another thread.
struct WorkingThreadTests {
  private static let squares = { @Sendable (sum: inout Int, number: Int) -> Int in
    sum += number
    return number * number
  }

  @Test func moreThingsThanMayWaitAreAllWorkedOnInTheirOrder() {
    let thread = WorkingThread(0, Self.squares)
    var products: [Int] = []
    for number in 0..<1_000 { products += thread.add(number) }
    let finished = thread.finish()
    #expect(finished.state == 499_500)
    #expect(products + finished.products == (0..<1_000).map { $0 * $0 })
  }

  @Test func nothingToDoLeavesTheStateAsItWas() {
    let finished = WorkingThread(7, Self.squares).finish()
    #expect(finished.state == 7)
    #expect(finished.products.isEmpty)
  }

  @Test func oneThingIsWorkedOnBeforeTheEnd() {
    let thread = WorkingThread(0, Self.squares)
    let products = thread.add(3)
    #expect(products + thread.finish().products == [9])
  }
}

/// Sharing pieces of work among threads.
struct WorkersTests {
  @Test(arguments: [0, 1, 2, 500])
  func everyPieceIsDoneOnce(count: Int) {
    let tally = Tally()
    Workers.threads.perform(count) { tally.add($0) }
    #expect(tally.numbers.sorted() == Array(0..<count))
  }

  private final class Tally: @unchecked Sendable {
    private let monitor = Monitor()
    private var done: [Int] = []

    func add(_ number: Int) { monitor.inside { done.append(number) } }

    var numbers: [Int] { monitor.inside { done } }
  }
}
