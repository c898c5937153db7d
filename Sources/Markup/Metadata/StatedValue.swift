/// Something that a page says about its article, and where.
public struct StatedValue: Sendable, Hashable {
  /// The value as written, white space folded.
  public var value: String
  /// Where it is said.
  public var origin: Origin

  /// Makes a stated value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - origin: Where it is said.
  public init(_ value: String, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// A place in a page that says something about its article.
  public enum Origin: Sendable, Hashable {
    /// A property of the JSON-LD that describes the article, such as `datePublished`.
    case linkedData(String)
    /// A `meta` element of this name, property or `itemprop`, such as `og:title`.
    case meta(String)
    /// A `link` element with this relation, such as `canonical`.
    case link(String)
    /// An element of this name, such as `h1`.
    case element(String)
  }
}

extension StatedValue.Origin: CustomStringConvertible {
  /// The place in words, such as `JSON-LD datePublished`.
  public var description: String {
    switch self {
    case .linkedData(let property): "JSON-LD \(property)"
    case .meta(let name): "meta \(name)"
    case .link(let relation): "link \(relation)"
    case .element(let name): "<\(name)>"
    }
  }
}
