import Annotations
import Segmentation

/// Whether the blocks and units of a record are at places where there can be any.
///
/// Whatever has letters stands in a block, and what a headline or a paragraph has of them in a unit;
/// none begins or ends with white space. So no place can be altered without being found.
struct ArticlePlaces {
  /// A place where there cannot be one.
  struct Problem: Equatable {
    var code: Finding.Code
    var found: String
    var expected: String
  }

  private let article: Article
  private static let roles = Set(BlockRole.allCases.map(\.rawValue))
  private static let codedRoles: Set = [BlockRole.title.rawValue, BlockRole.body.rawValue]

  /// Prepares to look at a record.
  init(_ article: Article) {
    self.article = article
  }

  /// What is wrong, in the order of the text, blocks first.
  var problems: [Problem] { blockProblems + unitProblems }

  private var blockProblems: [Problem] {
    let whole = 0..<article.text.count
    return article.blocks.flatMap(problems(of:))
      + gaps(in: whole, between: article.blocks.map(\.span)).flatMap {
        uncovered($0, .misplacedBlock, "is in no block")
      }
  }

  private func problems(of block: Article.Block) -> [Problem] {
    var problems: [Problem] = []
    if !Self.roles.contains(block.role) {
      let words = "has the role '\(block.role)'"
      problems.append(problem(.misplacedBlock, block.span, words, "a role of the format"))
    }
    if hasBlankEdge(block.span) {
      let words = "is a block that begins or ends with a blank"
      problems.append(problem(.misplacedBlock, block.span, words, "no blanks at its ends"))
    }
    return problems
  }

  private var unitProblems: [Problem] {
    var problems: [Problem] = []
    var units = article.units[...]
    for block in article.blocks where Self.codedRoles.contains(block.role) {
      let inside = units.prefix { $0.span.lowerBound < block.span.upperBound }
      units = units.dropFirst(inside.count)
      problems += inside.flatMap { self.problems(of: $0, in: block.span) }
      // A headline that is repeated holds no unit.
      guard block.role == BlockRole.body.rawValue || !inside.isEmpty else { continue }
      problems += gaps(in: block.span, between: inside.map(\.span)).flatMap {
        uncovered($0, .misplacedUnit, "is in no unit")
      }
    }
    return problems + units.flatMap { self.problems(of: $0, in: nil) }
  }

  private func problems(of unit: Article.Unit, in block: ScalarSpan?) -> [Problem] {
    let words = "is unit \(unit.number)"
    guard let block, Self.contains(block, unit.span) else {
      return [
        problem(.misplacedUnit, unit.span, words, "a unit within a headline or a paragraph")
      ]
    }
    guard hasBlankEdge(unit.span) else { return [] }
    return [problem(.misplacedUnit, unit.span, words, "no blanks at its ends")]
  }

  /// What of a place is in none of some places, which are in order.
  private func gaps(in span: ScalarSpan, between inner: [ScalarSpan]) -> [ScalarSpan] {
    let starts = inner.map(\.lowerBound) + [span.upperBound]
    let ends = [span.lowerBound] + inner.map(\.upperBound)
    return zip(ends, starts).compactMap { $0 < $1 ? $0..<$1 : nil }
  }

  private func problem(
    _ code: Finding.Code, _ span: ScalarSpan, _ words: String, _ expected: String
  ) -> Problem {
    Problem(code: code, found: "\(span.lowerBound)-\(span.upperBound) \(words)", expected: expected)
  }

  /// What of a place has letters or digits and should be part of something.
  private func uncovered(_ span: ScalarSpan, _ code: Finding.Code, _ words: String) -> [Problem] {
    guard !span.isEmpty, article.text[span].unicodeScalars.contains(where: Self.isPartOfWord) else {
      return []
    }
    return [problem(code, span, words, "text only where something begins or goes on")]
  }

  private func hasBlankEdge(_ span: ScalarSpan) -> Bool {
    let text = article.text[span].unicodeScalars
    return [text.first, text.last].contains { $0?.properties.isWhitespace ?? true }
  }

  private static func contains(_ outer: ScalarSpan, _ inner: ScalarSpan) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
