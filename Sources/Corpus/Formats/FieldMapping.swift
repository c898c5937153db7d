/// Which field of a file of many articles says what.
public struct FieldMapping: Sendable, Equatable {
  /// What is wrong with a mapping as somebody gave it.
  public enum Problem: Error, Sendable, Equatable {
    /// A part is not of the form `text=body`.
    case notAnAssignment(String)
    /// What stands before `=` is nothing that an article has.
    case unknownField(String)
    /// One thing is said to be in two fields.
    case duplicate(ArticleField)
  }

  /// The fields that were named, by what they say.
  public private(set) var names: [ArticleField: String]

  /// The usual names alone.
  public init() {
    names = [:]
  }

  /// Takes assignments such as `text=body,title=meta.headline`.
  ///
  /// - Parameter assignments: Each one or several, separated by commas. What stands before `=` is an
  ///   ``ArticleField``, what stands behind it a column, or a key, with a dot between a key and one
  ///   of the object that it leads to.
  /// - Throws: ``Problem``.
  public init(_ assignments: [String]) throws(Problem) {
    names = [:]
    for part in assignments.flatMap(Self.parts) {
      let sides = part.unicodeScalars.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let left = sides.first, let right = sides.last, !right.isEmpty else {
        throw .notAnAssignment(part)
      }
      guard let field = ArticleField(rawValue: String(left)) else {
        throw .unknownField(String(left))
      }
      guard names.updateValue(String(right), forKey: field) == nil else { throw .duplicate(field) }
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The names to look for, in this order.
  func candidates(for field: ArticleField) -> [String] {
    names[field].map { [$0] } ?? field.usualNames
  }
}

extension FieldMapping.Problem {
  /// What is wrong and what to do, in words.
  public var message: String {
    switch self {
    case .notAnAssignment(let part): "'\(part)' is no field; write it as text=body"
    case .unknownField(let name):
      "articles have no '\(name)'; fields are "
        + ArticleField.allCases.map(\.rawValue).joined(separator: ", ")
    case .duplicate(let field): "'\(field.rawValue)' is given twice; leave one out"
    }
  }
}
