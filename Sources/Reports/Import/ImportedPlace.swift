public import Annotations

/// Whose coding of which unit a line of an export is about.
public struct ImportedPlace: Sendable, Hashable {
  /// How a unit is named.
  public enum Unit: Sendable, Hashable {
    /// By its place in the text, half-open, in Unicode scalars; where it begins and ends.
    case from(Int, upTo: Int)
    /// By its number, where no place is given.
    case number(Article.Unit.Number)
    /// None: the line is about the article as a whole.
    case article
  }

  /// Whose coding of which article.
  public let layer: Layer.ID
  /// The unit.
  public let unit: Unit

  /// Reads the place from a line.
  ///
  /// - Parameters:
  ///   - fields: What it has under each name.
  ///   - annotator: Whose coding it is, if it does not say; or nil.
  /// - Throws: ``RowProblem`` if it does not say what it is about.
  public init(_ fields: [String: ImportedField], annotator: AnnotatorName?) throws(RowProblem) {
    let reader = FieldReader(fields)
    guard let article = try reader.text("article") else { throw .missing("article") }
    guard let id = Article.ID(article) else {
      throw .illegal("article", article, expected: "the id of an article")
    }
    let name = try reader.text("annotator")
    if let name, AnnotatorName(name) == nil {
      throw .illegal("annotator", name, expected: "the name of an annotator")
    }
    guard let owner = name.flatMap({ AnnotatorName($0) }) ?? annotator else {
      throw .missing("annotator")
    }
    layer = Layer.ID(annotator: owner, article: id)
    unit = try Self.unit(reader)
  }

  private static func unit(_ reader: FieldReader) throws(RowProblem) -> Unit {
    switch (try reader.number("start"), try reader.number("end")) {
    case (let start?, let end?): return .from(start, upTo: end)
    case (nil, _?): throw .missing("start")
    case (_?, nil): throw .missing("end")
    case (nil, nil):
      guard let number = try reader.number("unit") else { return .article }
      guard let unit = Article.Unit.Number(number) else { throw .missing("unit") }
      return .number(unit)
    }
  }
}
