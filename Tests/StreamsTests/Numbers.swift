import Streams

/// A record that is a number; a negative one is an error.
struct Number: InputRecord, Equatable {
  var value: Int
  var byteCount = 0
}

/// Numbers to be filtered, which may make wait before each.
struct Numbers: RecordSource {
  private(set) var rest: ArraySlice<Number>
  /// Whether a record is never at hand, so that each is a portion of its own.
  var makesWait = false

  init(_ values: some Sequence<Int>, byteCount: Int = 0) {
    rest = values.map { Number(value: $0, byteCount: byteCount) }[...]
  }

  var hasRecordAtHand: Bool { !makesWait && !rest.isEmpty }

  mutating func next() -> Number? { rest.popFirst() }
}

/// Writes numbers as they are.
struct NumberFilter: RecordFilter {
  /// Called before a record is worked on.
  var hook: @Sendable (Int) -> Void = { _ in }

  func line(for record: Number) throws(RecordError) -> [UInt8] {
    hook(record.value)
    guard record.value >= 0 else {
      throw RecordError(id: "\(record.value)", code: "negative", message: "below zero")
    }
    return Array("\(record.value)".utf8)
  }
}

/// Keeps what is written to it, up to a number of writes.
struct Paper: LineSink {
  private(set) var writes: [[UInt8]] = []
  var writesUntilFailure = Int.max

  var lines: [Substring] {
    String(decoding: writes.joined(), as: UTF8.self).split(separator: "\n")
  }

  mutating func write(_ lines: [UInt8]) -> Bool {
    guard writes.count < writesUntilFailure else { return false }
    writes.append(lines)
    return true
  }
}
