/// Passes records through a filter, several at a time, and writes their lines in the records' order.
///
/// Every worker takes a portion of records, makes their lines, waits for its turn and writes them.
/// So there are never more portions in memory than workers, and a slow reader of the output slows
/// down the reading of the input.
public enum FilterRun: Sendable {
  /// Runs a filter to the end of its input, or until nothing more can be written.
  ///
  /// - Parameters:
  ///   - source: The records.
  ///   - filter: What makes lines of them.
  ///   - sink: Where the lines go; it is told of a portion as soon as the input makes it wait.
  ///   - jobs: How many portions are worked on at once, from 1.
  /// - Returns: How many records have their lines written.
  public static func run<Source: RecordSource, Filter: RecordFilter, Sink: LineSink>(
    _ source: inout Source, through filter: Filter, into sink: inout Sink, jobs: Int
  ) -> FilterCount where Source.Record == Filter.Record {
    let bench = Workbench(source, filter, sink)
    Threads.run(jobs) { bench.work() }
    source = bench.source
    sink = bench.sink
    return bench.count
  }
}
