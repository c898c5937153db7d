/// A part of a text that has one role: a paragraph, or one side of a divided first paragraph.
public struct TextBlock: Sendable, Hashable {
  /// What the block is for.
  public var role: BlockRole
  /// Where it is, in Unicode scalars from the text's beginning, without white space at its ends.
  public var range: Range<Int>

  /// Makes a block from its parts.
  ///
  /// - Parameters:
  ///   - role: What the block is for.
  ///   - range: Where it is, in Unicode scalars.
  public init(role: BlockRole, range: Range<Int>) {
    self.role = role
    self.range = range
  }
}
