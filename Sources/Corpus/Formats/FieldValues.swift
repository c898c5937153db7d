/// The fields of one entry, found by their names.
struct FieldValues {
  private let mapping: FieldMapping
  private var found: [ArticleField: (name: String, text: String)] = [:]

  /// Takes the first candidate of each field that has something in it.
  ///
  /// - Parameters:
  ///   - mapping: The names that were looked for.
  ///   - candidates: What the record has under the names of a field, in the mapping's order.
  init(_ mapping: FieldMapping, candidates: (ArticleField) -> [(name: String, text: String)]) {
    self.mapping = mapping
    for field in ArticleField.allCases {
      found[field] = candidates(field).first { !isBlank($0.text) }
    }
  }

  /// The entry with these fields.
  ///
  /// - Throws: ``CollectionProblem`` if the text is missing, or a field is no text.
  func entry(record: Int, line: Int) throws(CollectionProblem) -> CollectionEntry {
    var entry = CollectionEntry(record: record, line: line)
    for field in ArticleField.allCases {
      guard let value = found[field] else { continue }
      let text = try checked(value.text, name: value.name)
      if field == .text {
        entry.blocks = [MarkedBlock(role: nil, text: text)]
      } else {
        entry.values[field] = text
      }
    }
    guard !entry.blocks.isEmpty else {
      throw .noText(fields: mapping.candidates(for: .text))
    }
    return entry
  }

  private func checked(_ text: String, name: String) throws(CollectionProblem) -> String {
    let bytes = Array(text.utf8)
    do throws(DecodingProblem) {
      let limit = TextDecoder.maximumByteCount
      guard bytes.count <= limit else { throw .tooLarge(byteCount: bytes.count, limit: limit) }
      return try TextDecoder.text(of: bytes, from: 0, in: .utf8)
    } catch {
      throw .field(name, error)
    }
  }
}

/// Whether a text has nothing but white space.
private func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
