/// A run of text that a page shows on lines of its own.
struct Passage {
  /// Where its text is in the list's bytes.
  var text: Range<Int>
  /// The first node of its text.
  var node: Int
  /// The block element that holds it.
  var block: Int
  /// The kind of the innermost element that means something.
  var kind: ElementKind
  /// The length of its text, as ``TextLength`` counts.
  var length = 0
  /// The length of what is within links.
  var linkedLength = 0
  /// The length of what is within captions, bylines or dates.
  var roleLength = 0
  /// What they are.
  var role: PageBlock.Kind?
  /// Why the markup leaves it out.
  var reason: LeftOut.Reason?

  /// The length of what is outside links.
  var plainLength: Int { length - linkedLength }
  /// The links' part of the text, 0 to 1.
  var linkDensity: Double { Double(linkedLength) / Double(max(1, length)) }
  /// What it is if all of it is that.
  var wholeRole: PageBlock.Kind? { roleLength * 10 >= length * 9 ? role : nil }

  /// What the passage is in an article.
  var blockKind: PageBlock.Kind {
    if let wholeRole { return wholeRole }
    switch kind {
    case .item, .definition: return .listItem
    case .quotation: return .quotation
    case let kind where kind.isHeading: return .subhead
    default: return .paragraph
    }
  }
}

/// How long a text is for a reader: its Unicode scalars, Chinese, Japanese and Korean ones counted
/// twice, as they say about that much more.
enum TextLength {
  /// What a byte of UTF-8 adds to the length.
  static func share(of byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0xE3...0xED: 2
    default: 1
    }
  }
}
