import Streams

/// Standard output as what a filter writes to.
struct OutputSink: LineSink {
  /// What is written to.
  private(set) var output: any Output

  /// Writes to an output.
  init(_ output: any Output) {
    self.output = output
  }

  mutating func write(_ lines: [UInt8]) -> Bool {
    output.write(lines)
    return output.failure == nil
  }
}
