/// The blocks of an article and its units, in reading order.
///
/// All ranges are half-open, in Unicode scalars from the text's beginning, disjoint, ordered, and
/// free of white space at their ends. Every scalar that is no white space is in exactly one block;
/// every such scalar of a ``BlockRole/body`` block is in exactly one sentence.
public struct TextStructure: Sendable, Hashable {
  /// The parts of the text.
  public var blocks: [TextBlock]
  /// Unit 0, the first block with the role ``BlockRole/title``; nil where there is no headline.
  public var title: Range<Int>?
  /// The units from 1 on: the sentences of the ``BlockRole/body`` blocks.
  public var sentences: [Range<Int>]

  /// Makes a structure from its parts.
  ///
  /// - Parameters:
  ///   - blocks: The parts of the text.
  ///   - title: Unit 0, or nil.
  ///   - sentences: The units from 1 on.
  public init(blocks: [TextBlock] = [], title: Range<Int>? = nil, sentences: [Range<Int>] = []) {
    self.blocks = blocks
    self.title = title
    self.sentences = sentences
  }

  /// Makes the structure that blocks and the units of their ``BlockRole/body`` show.
  init(blocks: [TextBlock], sentences: [Range<Int>]) {
    self.init(
      blocks: blocks, title: blocks.first { $0.role == .title }?.range, sentences: sentences)
  }
}
