import Annotations
import Files
import Glibc

/// Output to the standard streams, every write checked.
struct DescriptorOutput: Output {
  private let isColoured: Bool
  private let showsProgress: Bool
  private let isTerminal: Bool
  /// What stands on the last line of the screen, and gives way to whatever else is written.
  private var progress = ""
  private(set) var failure: OutputFailure?

  /// Writes to standard output and standard error.
  ///
  /// - Parameters:
  ///   - isColoured: Whether styles are shown on standard output.
  ///   - showsProgress: Whether standard error is a terminal that can erase a line.
  init(isColoured: Bool, showsProgress: Bool = false) {
    self.isColoured = isColoured
    self.showsProgress = showsProgress
    isTerminal = isatty(STDOUT_FILENO) == 1
  }

  /// Writes a document: byte for byte to a file or pipe, and so that it cannot act on a terminal.
  mutating func write(_ bytes: [UInt8]) {
    send(isTerminal ? Self.shown(bytes) : bytes)
  }

  mutating func write(_ text: StyledText) {
    send(Array(text.rendered(isColoured: isColoured).utf8))
  }

  private mutating func send(_ bytes: [UInt8]) {
    guard failure == nil, !bytes.isEmpty else { return }
    let isBelowOutput = !progress.isEmpty && isTerminal
    if isBelowOutput { draw("") }
    do throws(FileError) {
      try OutputDescriptor.standardOutput.write(bytes)
    } catch {
      failure = error.problem == .readerGone ? .closed : .failed(error.cause)
    }
    if isBelowOutput { draw(progress) }
  }

  private static func shown(_ document: [UInt8]) -> [UInt8] {
    let lines = document.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.map { visible(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n").utf8)
  }

  mutating func remark(_ line: String) {
    if !progress.isEmpty { draw("") }
    try? OutputDescriptor.standardError.write(Array((visible(line) + "\n").utf8))
    if !progress.isEmpty { draw(progress) }
  }

  var progressColumns: Int? {
    guard showsProgress else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  mutating func showProgress(_ line: String) {
    guard line != progress else { return }
    progress = line
    draw(line)
  }

  /// Writes over the screen's last line.
  private func draw(_ line: String) {
    try? OutputDescriptor.standardError.write(Array("\r\(line)\u{1B}[K".utf8))
  }
}
