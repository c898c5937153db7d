/// What the columns of a table of ratings are called.
public struct RatingColumns: Sendable, Equatable {
  /// The column that names the unit.
  public var unit = "unit"
  /// The column that names who rated it.
  public var annotator = "annotator"
  /// The column that has the label.
  public var value = "value"

  /// The names `unit`, `annotator` and `value`.
  public init() {}

  /// Reads names in the form `unit=id,annotator=coder,value=code`, each of which may be left out.
  ///
  /// - Parameter text: The names; one that has a comma cannot be given in this way.
  /// - Throws: ``RatingColumnsError`` for anything else.
  public init(parsing text: String) throws(RatingColumnsError) {
    var named: Set<String> = []
    for part in text.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else { throw .noName(String(part)) }
      let role = String(part[..<equals])
      let name = String(part[equals...].dropFirst())
      guard !name.utf8.isEmpty else { throw .noName(String(part)) }
      guard let field = Self.fields[role] else { throw .unknownRole(role) }
      guard named.insert(role).inserted else { throw .roleTwice(role) }
      self[keyPath: field] = name
    }
  }

  private static var fields: [String: WritableKeyPath<RatingColumns, String>] {
    ["unit": \.unit, "annotator": \.annotator, "value": \.value]
  }
}

/// Why names of columns cannot be read.
public enum RatingColumnsError: Error, Sendable, Equatable {
  /// A part is not of the form `unit=NAME`.
  case noName(String)
  /// There is no such role.
  case unknownRole(String)
  /// A role has two names.
  case roleTwice(String)
}

extension RatingColumnsError: CustomStringConvertible {
  /// What is wrong and what to do, in words.
  public var description: String {
    switch self {
    case .noName(let part):
      "'\(part)' names no column; write unit=NAME,annotator=NAME,value=NAME"
    case .unknownRole(let role):
      "a column cannot be '\(role)'; use unit, annotator or value"
    case .roleTwice(let role): "\(role) is given twice; give it one column"
    }
  }
}
