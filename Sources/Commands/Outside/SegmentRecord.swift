import Streams

/// An article before it is read.
enum SegmentRecord: InputRecord {
  /// A line of JSON.
  case line(InputLine)
  /// A text file.
  case file(SegmentInput)

  var byteCount: Int {
    switch self {
    case .line(let line): line.byteCount
    // Each is a portion of its own: nobody knows how long it is.
    case .file: .max / 2
    }
  }
}
