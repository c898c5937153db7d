import Streams
import Synchronization
import Testing

/// Records through a filter, by one or several workers.
@Suite struct FilterRunTests {
  @discardableResult
  private func run(_ numbers: Numbers, _ filter: NumberFilter = NumberFilter(), jobs: Int)
    -> (paper: Paper, count: FilterCount)
  {
    var (source, paper) = (numbers, Paper())
    let count = FilterRun.run(&source, through: filter, into: &paper, jobs: jobs)
    return (paper, count)
  }

  @Test(arguments: [1, 2, 3, 8])
  func linesStandInTheOrderOfTheRecords(jobs: Int) {
    let (paper, count) = run(Numbers(0..<5_000, byteCount: 5_000), jobs: jobs)
    #expect(paper.lines == (0..<5_000).map { "\($0)" })
    #expect(count.records == 5_000)
    #expect(count.errors == 0)
  }

  @Test(arguments: [1, 4])
  func errorsStandInTheirPlacesAndAreCounted(jobs: Int) {
    let (paper, count) = run(Numbers([1, -2, 3, -4]), jobs: jobs)
    #expect(
      paper.lines == [
        "1", #"{"id":"-2","error":{"code":"negative","message":"below zero"}}"#,
        "3", #"{"id":"-4","error":{"code":"negative","message":"below zero"}}"#,
      ])
    #expect(count.records == 4)
    #expect(count.errors == 2)
  }

  @Test func nothingGivesNothing() {
    let (paper, count) = run(Numbers([]), jobs: 2)
    #expect(paper.writes.isEmpty)
    #expect(count == FilterCount())
  }

  @Test func recordsAtHandAreWrittenTogether() {
    #expect(run(Numbers(0..<100), jobs: 1).paper.writes.count == 1)
    #expect(run(Numbers(0..<100, byteCount: 1 << 20), jobs: 1).paper.writes.count == 100)
  }

  @Test func emptyRecordsFillAPortionToo() {
    let paper = run(Numbers(0..<10_000), jobs: 1).paper
    #expect(paper.writes.count > 10)
    #expect(paper.lines.count == 10_000)
  }

  @Test func recordIsAnsweredBeforeTheNextIsWaitedFor() {
    var numbers = Numbers(0..<3)
    numbers.makesWait = true
    let writes = run(numbers, jobs: 1).paper.writes
    #expect(writes == ["0\n", "1\n", "2\n"].map { Array($0.utf8) })
  }

  @Test(arguments: [1, 3])
  func itStopsWhenNothingMoreCanBeWritten(jobs: Int) {
    var (source, paper) = (Numbers(0..<1_000, byteCount: 1 << 20), Paper())
    paper.writesUntilFailure = 10
    let count = FilterRun.run(&source, through: NumberFilter(), into: &paper, jobs: jobs)
    #expect(paper.lines == (0..<10).map { "\($0)" })
    #expect(count.records == 10)
    #expect(source.rest.count >= 1_000 - 10 - jobs - 1)
  }

  @Test func noMorePortionsAreHeldThanThereAreWorkers() {
    let started = Mutex(0)
    let filter = NumberFilter { value in
      started.withLock { $0 = max($0, value) }
      guard value == 0 else { return }
      // While the first is not done, the others may be, but they wait for their turn.
      for _ in 0..<100 where started.withLock({ $0 < 3 }) { pause() }
      for _ in 0..<5 { pause() }
      #expect(started.withLock { $0 } <= 3)
    }
    run(Numbers(0..<50, byteCount: 1 << 20), filter, jobs: 4)
  }
}
