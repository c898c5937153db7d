import Annotations

/// The lines of `key: value` between two lines of `---` at the very beginning of a Markdown text, by
/// which publishing programs are told of the article.
///
/// Values are taken as they stand on one line, without quotation marks: what is folded over several
/// lines, or nested, is left alone.
struct FrontMatter: Equatable {
  /// A value that says something of the article.
  struct Value: Equatable {
    /// Where it stands, without quotation marks.
    var span: ScalarSpan
    /// Its line, from the key on.
    var line: ScalarSpan
  }

  /// All of it, from the first mark to the last.
  let span: ScalarSpan
  /// What stands above and below the line of the title; nothing where no line is.
  private(set) var aroundTitle: [ScalarSpan] = []
  /// What is said, by the fields' usual names.
  private(set) var values: [ArticleField: Value] = [:]

  /// Finds the front matter of a text; nil if there is none, as where a rule only looks like its
  /// beginning.
  init?(of scalars: [Unicode.Scalar]) {
    guard scalars.starts(with: ["-", "-", "-"]) else { return nil }
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, Self.isFence(first, ["-"]),
      let last = lines.dropFirst().firstIndex(where: { Self.isFence($0, ["-", "."]) })
    else { return nil }
    let inside = lines[1..<last]
    guard let begins = inside.first(where: { !$0.isBlank }), Self.key(of: begins) != nil,
      inside.allSatisfy(Self.belongs)
    else { return nil }
    span = 0..<lines[last].startIndex + 3
    for line in inside { take(line) }
    if let title = values[.title]?.line {
      aroundTitle = [0..<title.lowerBound, title.upperBound..<span.upperBound]
        .map { scalars[$0].trimmed.indices }
    }
  }

  /// Whether a line is three of one sign, and blanks.
  private static func isFence(_ line: ArraySlice<Unicode.Scalar>, _ signs: [Unicode.Scalar]) -> Bool
  {
    guard let sign = line.first, signs.contains(sign) else { return false }
    return line.trimmed.elementsEqual(repeatElement(sign, count: 3))
  }

  /// Whether a line can stand between the marks: a key, what belongs to the key above, a comment.
  private static func belongs(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = line.first else { return true }
    return first.properties.isWhitespace || ["#", "-", "]", "}"].contains(first)
      || key(of: line) != nil
  }

  /// The key that a line begins with, before a colon that ends the line or that a blank follows.
  private static func key(of line: ArraySlice<Unicode.Scalar>) -> String? {
    guard let colon = line.prefix(longestKey + 1).firstIndex(of: ":"), colon > line.startIndex,
      line[(colon + 1)...].first.map(\.properties.isWhitespace) ?? true,
      line[..<colon].allSatisfy(isKeyScalar)
    else { return nil }
    return String(line[..<colon])
  }

  private static let longestKey = 40

  private static func isKeyScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private mutating func take(_ line: ArraySlice<Unicode.Scalar>) {
    guard let key = Self.key(of: line), let field = Self.field(key), values[field] == nil else {
      return
    }
    let value = Self.unquoted(line.dropFirst(key.unicodeScalars.count + 1).trimmed)
    // What follows these is folded over lines, a list, an object, a reference or a comment.
    guard let first = value.first, !["|", ">", "[", "{", "&", "*", "!", "#"].contains(first) else {
      return
    }
    values[field] = Value(span: value.indices, line: line.trimmed.indices)
  }

  private static func field(_ key: String) -> ArticleField? {
    let key = key.lowercased()
    return ArticleField.allCases.first { field in
      field != .text && field.usualNames.contains { $0.lowercased() == key }
    }
  }

  private static func unquoted(_ value: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let mark = value.first, mark == "\"" || mark == "'", value.count > 1, value.last == mark
    else { return value }
    return value.dropFirst().dropLast().trimmed
  }
}
