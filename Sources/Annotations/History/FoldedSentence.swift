/// A sentence without what printing it in another way changes: white space, capitals, the kinds of
/// quotation marks and dashes, and words cut at the end of a line.
///
/// Everything else counts, since one sign may turn what is said into its contrary.
struct FoldedSentence: Hashable {
  private let scalars: [UInt32]

  /// Takes a sentence.
  ///
  /// - Parameter text: The sentence as it stands.
  init(_ text: String) {
    let spaced = canonicalName(text).lowercased().unicodeScalars.compactMap(Self.folded)
    var kept: [Unicode.Scalar] = []
    var index = spaced.startIndex
    while index < spaced.endIndex {
      if Self.isCut(spaced, at: index) {
        index += 2
      } else {
        kept.append(spaced[index])
        index += 1
      }
    }
    scalars = kept.map(\.value)
  }

  /// A scalar as it counts; nil if it only says where a line may end.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": nil
    case "“", "”", "„", "«", "»": "\""
    case "‘", "’", "‚", "‹", "›", "`", "´": "'"
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }

  /// Whether a hyphen and a space stand between two letters, as where a line ended within a word.
  private static func isCut(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "-", index > 0, index + 2 < scalars.count, scalars[index + 1] == " "
    else { return false }
    return scalars[index - 1].properties.isAlphabetic && scalars[index + 2].properties.isAlphabetic
  }
}
