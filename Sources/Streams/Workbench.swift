internal import Files

/// What the workers of a ``FilterRun`` share.
///
/// A class, because all of them take from one source and write to one sink.
final class Workbench<Source: RecordSource, Filter: RecordFilter, Sink: LineSink>
where Source.Record == Filter.Record {
  /// The records; used inside `intake` only.
  private(set) var source: Source
  /// Where the lines go; used inside `delivery` only.
  private(set) var sink: Sink
  /// What was written; used inside `delivery` only.
  private(set) var count = FilterCount()

  private let filter: Filter
  private let intake = Monitor()
  private let delivery = Monitor()
  /// How many portions were taken; used inside `intake` only.
  private var takenCount = 0
  /// How many portions have had their turn to be written; used inside `delivery` only.
  private var deliveredCount = 0
  /// Whether nothing more can be written; used inside `delivery` only.
  private var isOver = false

  init(_ source: Source, _ filter: Filter, _ sink: Sink) {
    self.source = source
    self.filter = filter
    self.sink = sink
  }

  /// Takes portions and delivers their lines until there are no more, or nobody wants them.
  func work() {
    while let portion = take() {
      let number = portion.number
      let (lines, count) = portion.lines(by: filter)
      guard deliver(lines, count, number) else { return }
    }
  }

  /// The next portion, or nil at the input's end.
  ///
  /// A portion is cut short where the input makes wait, so that what is there is answered at once.
  private func take() -> Portion<Source.Record>? {
    intake.inside {
      var portion = Portion<Source.Record>(number: takenCount)
      repeat {
        guard let record = source.next() else { break }
        portion.append(record)
      } while !portion.isFull && source.hasRecordAtHand
      takenCount += 1
      return portion.records.isEmpty ? nil : portion
    }
  }

  /// Writes the lines of a portion when all before it are written.
  ///
  /// - Returns: Whether more can be written.
  private func deliver(_ lines: [UInt8], _ count: FilterCount, _ number: Int) -> Bool {
    delivery.inside {
      delivery.wait { isOver || deliveredCount == number }
      guard !isOver else { return false }
      isOver = !sink.write(lines)
      if !isOver { self.count += count }
      deliveredCount += 1
      delivery.announceChange()
      return !isOver
    }
  }
}

// Each variable is used inside one of the monitors only, and after all workers have ended.
extension Workbench: @unchecked Sendable {}
