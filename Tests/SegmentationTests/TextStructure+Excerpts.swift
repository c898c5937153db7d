import Segmentation

extension TextStructure {
  /// The words of the sentences of a text.
  func sentences(of text: String) -> [String] {
    sentences.map { text.excerpt($0) }
  }

  /// The lines of each sentence of a text.
  func lines(ofSentencesOf text: String) -> [[Substring]] {
    sentences(of: text).map { $0.split(whereSeparator: \.isNewline) }
  }

  /// The words of the blocks that have a role.
  func blocks(_ role: BlockRole, of text: String) -> [String] {
    blocks.filter { $0.role == role }.map { text.excerpt($0.range) }
  }

  /// The roles of the blocks, in order.
  var roles: [BlockRole] { blocks.map(\.role) }
}

extension String {
  /// The scalars of a range, counted from the beginning.
  func excerpt(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(unicodeScalars)[range]))
  }
}
