import Annotations
import Commands

/// Output that a program writes and a test reads.
///
/// A class, because the program makes its own copy of what it writes to.
final class Ledger: Output {
  private(set) var collected = Collector()

  init(linesUntilFailure: Int? = nil) {
    collected.linesUntilFailure = linesUntilFailure
  }

  var lines: [String] { collected.lines }
  var remarks: [String] { collected.remarks }
  var failure: OutputFailure? { collected.failure }

  func write(_ bytes: [UInt8]) { collected.write(bytes) }
  func write(_ text: StyledText) { collected.write(text) }
  func remark(_ line: String) { collected.remark(line) }
}
