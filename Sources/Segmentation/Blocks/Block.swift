/// A block whose place is still in bytes.
struct Block {
  var role: BlockRole
  var range: Range<Int>
  /// Whether all of it surely is ASCII.
  var isASCII: Bool
  /// Whether it is not divided into sentences.
  var isOneUnit = false
}
