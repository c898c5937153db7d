/// A text with `\n` line ends in place of `\r\n`, and the way back to the places in the first one.
///
/// So no rule can tell the one from the other.
struct LineFeeds {
  /// The text without the carriage returns.
  private(set) var bytes: [UInt8] = []
  /// The number of scalars of ``bytes`` before each carriage return that was taken out.
  private var returns: [Int] = []

  /// Takes the carriage returns out of a text.
  init(replacingReturnsOf text: UTF8Text) {
    bytes.reserveCapacity(text.count)
    var start = 0
    while let end = text.nextReturn(from: start) {
      bytes += text[start..<end]
      returns.append((returns.last ?? 0) + text.scalarCount(in: start..<end))
      start = end + 1
    }
    bytes += text[start..<text.count]
  }

  /// A structure of ``bytes`` as that of the text that they were made from.
  func restored(_ structure: TextStructure) -> TextStructure {
    let ranges = restored(structure.blocks.map(\.range))
    return TextStructure(
      blocks: zip(structure.blocks, ranges).map { TextBlock(role: $0.role, range: $1) },
      sentences: restored(structure.sentences))
  }

  /// Ranges of scalars, which are in order, where they are in the text with carriage returns.
  private func restored(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var passed = 0
    func place(of scalar: Int) -> Int {
      while passed < returns.count, returns[passed] < scalar { passed += 1 }
      return scalar + passed
    }
    return ranges.map { range in
      let start = place(of: range.lowerBound)
      return start..<place(of: range.upperBound)
    }
  }
}
