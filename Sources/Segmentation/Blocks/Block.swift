/// A block whose place is still in bytes.
struct Block {
  var role: BlockRole
  var range: Range<Int>
}
