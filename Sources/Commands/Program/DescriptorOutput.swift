import Annotations
import Files

/// Output to the standard streams, every write checked.
struct DescriptorOutput: Output {
  private let isColoured: Bool
  private(set) var failure: OutputFailure?

  /// Writes to standard output and standard error.
  ///
  /// - Parameter isColoured: Whether styles are shown on standard output.
  init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  mutating func write(_ bytes: [UInt8]) {
    guard failure == nil, !bytes.isEmpty else { return }
    do throws(FileError) {
      try OutputDescriptor.standardOutput.write(bytes)
    } catch {
      failure = error.problem == .readerGone ? .closed : .failed(error.cause)
    }
  }

  mutating func write(_ text: StyledText) {
    write(Array(text.rendered(isColoured: isColoured).utf8))
  }

  mutating func remark(_ line: String) {
    let text = StyledText(line + "\n").rendered(isColoured: false)
    try? OutputDescriptor.standardError.write(Array(text.utf8))
  }
}
