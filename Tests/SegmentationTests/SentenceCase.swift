import Testing

/// A paragraph and the sentences that it has.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let text: String
  let sentences: [String]

  /// Makes a case from a paragraph in which `|` stands where sentences part.
  init(_ marked: String) {
    sentences = marked.split(separator: "|").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    text = marked.split(separator: "|").map(String.init).joined()
  }

  var testDescription: String { text }
}
