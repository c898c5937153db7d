/// Shows how far a long command has come, if it takes long and somebody watches.
struct Progress {
  private var line: ProgressLine
  private let isWanted: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  /// Begins with nothing done.
  ///
  /// - Parameters:
  ///   - verb: What is being done, such as `adding`.
  ///   - isWanted: Whether it is to be shown at all.
  init(_ verb: String, isWanted: Bool) {
    line = ProgressLine(verb: verb)
    self.isWanted = isWanted
  }

  /// Goes to the next one.
  ///
  /// - Parameters:
  ///   - name: Its name, such as a path.
  ///   - count: Counts how many are still to come; asked for once.
  ///   - output: Where it is shown.
  mutating func begin(_ name: String, of count: () -> Int, on output: inout any Output) {
    line.count += 1
    if line.total == nil, isDue(on: output) { line.total = line.count + count() }
    go(on: name, &output)
  }

  /// Says what of the present one is at hand.
  ///
  /// - Parameters:
  ///   - name: Its name, such as a path and a line.
  ///   - output: Where it is shown.
  mutating func go(on name: String, _ output: inout any Output) {
    line.name = name
    guard isDue(on: output), let columns = output.progressColumns else { return }
    output.showProgress(line.text(columns: columns))
    last = .now
    isShown = true
  }

  private func isDue(on output: any Output) -> Bool {
    guard isWanted, output.progressColumns != nil else { return false }
    let now = ContinuousClock.now
    guard isShown else { return start.duration(to: now) >= ProgressLine.patience }
    return last.duration(to: now) >= ProgressLine.interval
  }
}
