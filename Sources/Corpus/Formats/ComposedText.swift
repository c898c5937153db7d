import Annotations
import Segmentation

/// A text that is put together of a headline and blocks, a blank line between each two.
struct ComposedText: Equatable {
  /// The whole text, without a final line feed.
  let text: ScalarText
  /// The blocks whose roles are known, in order.
  let known: [Article.Block]

  /// Puts a text together.
  ///
  /// - Parameters:
  ///   - title: The headline; it is not repeated if the first block begins with it.
  ///   - blocks: The blocks.
  init(title: String?, blocks: [MarkedBlock]) {
    let title = Self.line(title ?? "")
    var composition = Composition()
    var blocks = blocks[...]
    if let first = blocks.first, let place = Self.place(of: title, atBeginningOf: first.text) {
      composition.known.append(Article.Block(role: BlockRole.title.rawValue, span: place))
      composition.append(first.text)
      blocks.removeFirst()
    } else if !title.isEmpty {
      composition.append(MarkedBlock(role: .title, text: title))
    }
    for block in blocks { composition.append(block) }
    text = ScalarText(String(composition.scalars))
    known = composition.known
  }

  /// A headline on one line: line ends, and blanks beside them, become one blank.
  private static func line(_ text: String) -> String {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\t" }
    let words = lines.map { Array($0)[...].trimmed }.filter { !$0.isEmpty }
    return words.map { String($0) }.joined(separator: " ")
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
}

/// A text while it is put together.
private struct Composition {
  var known: [Article.Block] = []
  var scalars = String.UnicodeScalarView()
  private var count = 0

  mutating func append(_ block: MarkedBlock) {
    let inner = Array(block.text.unicodeScalars)[...].trimmed.indices
    guard !inner.isEmpty else { return }
    if count > 0 { append("\n\n") }
    if let role = block.role {
      let span = count + inner.lowerBound..<count + inner.upperBound
      known.append(Article.Block(role: role.rawValue, span: span))
    }
    append(block.text)
  }

  mutating func append(_ text: String) {
    scalars.append(contentsOf: text.unicodeScalars)
    count += text.unicodeScalars.count
  }
}
