import Files
import Streams

/// The articles of several files, one file after the other.
struct SegmentSource: RecordSource {
  /// Why files could not be read to their end.
  private(set) var failures: [FileError] = []
  private var rest: ArraySlice<SegmentInput>
  private var lines: InputLines?

  /// The articles of files.
  init(_ inputs: [SegmentInput]) {
    rest = inputs[...]
  }

  mutating func next() -> SegmentRecord? {
    while true {
      if let line = lines?.next() { return .line(line) }
      if let failure = lines?.failure { failures.append(failure) }
      lines = nil
      guard let input = rest.popFirst() else { return nil }
      guard input.form == .lines else { return .file(input) }
      open(input)
    }
  }

  var hasRecordAtHand: Bool { lines?.hasRecordAtHand ?? false }

  private mutating func open(_ input: SegmentInput) {
    do throws(FileError) {
      lines = try InputLines(input.path)
    } catch {
      failures.append(error)
    }
  }
}
