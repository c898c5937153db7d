/// The columns of a table, and which of them say what of an article.
struct TableColumns {
  /// The columns' names, in order.
  let names: [String]
  private let places: [ArticleField: [Int]]

  /// Finds the columns that articles are read from.
  ///
  /// - Throws: ``CollectionProblem/noColumn(_:name:columns:)`` if there is none for the text or of a
  ///   name that was given, ``CollectionProblem/duplicateColumn(_:)`` if one could be meant by two.
  init(_ names: [String], _ mapping: FieldMapping) throws(CollectionProblem) {
    var places: [ArticleField: [Int]] = [:]
    for field in ArticleField.allCases {
      let found = mapping.candidates(for: field).map { Self.places(of: $0, in: names) }
      if let double = found.first(where: { $0.count > 1 })?.first {
        throw .duplicateColumn(names[double])
      }
      places[field] = found.flatMap(\.self)
      let given = mapping.names[field]
      guard places[field] != [] || (given == nil && field != .text) else {
        throw .noColumn(field, name: given, columns: names)
      }
    }
    self.names = names
    self.places = places
  }

  /// The columns that a field is looked for in, in this order.
  func places(of field: ArticleField) -> [Int] { places[field] ?? [] }

  /// The columns of a name: as it is written, or else without regard to case.
  private static func places(of name: String, in columns: [String]) -> [Int] {
    let exact = columns.indices.filter { columns[$0].utf8.elementsEqual(name.utf8) }
    guard exact.isEmpty else { return exact }
    let lower = name.lowercased()
    return columns.indices.filter { columns[$0].lowercased().utf8.elementsEqual(lower.utf8) }
  }
}
