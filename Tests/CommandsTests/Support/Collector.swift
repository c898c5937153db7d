import Annotations
import Commands

/// Output that is kept, and that may fail after some lines.
struct Collector: Output {
  var lines: [String] = []
  var remarks: [String] = []
  /// After how many lines the reader goes away; nil if it stays.
  var linesUntilFailure: Int?
  private(set) var failure: OutputFailure?

  mutating func write(_ bytes: [UInt8]) {
    guard failure == nil, !bytes.isEmpty else { return }
    if let linesUntilFailure, lines.count >= linesUntilFailure {
      failure = .closed
      return
    }
    lines += String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  mutating func write(_ text: StyledText) {
    write(Array(text.rendered(isColoured: false).utf8))
  }

  mutating func remark(_ line: String) {
    remarks.append(line)
  }
}
