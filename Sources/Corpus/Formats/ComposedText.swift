import Annotations
import Segmentation

/// A text that is put together of a headline and blocks, a blank line between each two.
struct ComposedText {
  /// The whole text, without a final line feed.
  var text: ScalarText { ScalarText(String(scalars)) }
  /// The blocks whose roles are known, in order.
  private(set) var known: [Article.Block] = []
  private var scalars = String.UnicodeScalarView()
  private var count = 0

  /// Puts a text together.
  ///
  /// - Parameters:
  ///   - title: The headline; it is not repeated if the first block begins with it.
  ///   - blocks: The blocks.
  init(title: String?, blocks: [MarkedBlock]) {
    let title = Self.line(title ?? "")
    var blocks = blocks[...]
    if let first = blocks.first, let place = Self.place(of: title, atBeginningOf: first.text) {
      known.append(Article.Block(role: BlockRole.title.rawValue, span: place))
      append(first.text)
      blocks.removeFirst()
    } else if !title.isEmpty {
      append(MarkedBlock(role: .title, text: title))
    }
    for block in blocks { append(block) }
  }

  private mutating func append(_ block: MarkedBlock) {
    guard let inner = Self.trimmed(Array(block.text.unicodeScalars)) else { return }
    if count > 0 { append("\n\n") }
    if let role = block.role {
      let span = count + inner.lowerBound..<count + inner.upperBound
      known.append(Article.Block(role: role.rawValue, span: span))
    }
    append(block.text)
  }

  private mutating func append(_ text: String) {
    scalars.append(contentsOf: text.unicodeScalars)
    count += text.unicodeScalars.count
  }

  /// A headline on one line: line ends, and blanks beside them, become one blank.
  private static func line(_ text: String) -> String {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    let words = lines.compactMap { line in
      trimmed(Array(line)).map { String(String.UnicodeScalarView(Array(line)[$0])) }
    }
    return words.joined(separator: " ")
  }

  /// Where a text's first line with something in it is, if that is the headline.
  private static func place(of title: String, atBeginningOf text: String) -> ScalarSpan? {
    let scalars = text.unicodeScalars
    let start = scalars.prefix(while: \.properties.isWhitespace).count
    let length = title.unicodeScalars.count
    let rest = scalars.dropFirst(start)
    guard length > 0, rest.prefix(length).elementsEqual(title.unicodeScalars) else { return nil }
    let afterTitle = rest.dropFirst(length).first { $0 == "\n" || !$0.properties.isWhitespace }
    return afterTitle.map { $0 == "\n" } ?? true ? start..<start + length : nil
  }

  /// The part of a text without white space at its ends; nil if there is nothing else.
  private static func trimmed(_ scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    return first..<last + 1
  }
}
