extension Article {
  /// The name of an article: its path under `corpus/` without extension.
  public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The id as written, such as `wire/2022-02-20-calls`.
    public let description: String

    /// Takes a text as an article's id.
    ///
    /// - Parameter text: `/`-separated segments, each legal by ``NameSegment``; the last does not
    ///   end in `.history`, because a file of that name holds an article's history.
    ///
    /// Nil if the text is no such path.
    public init?(_ text: String) {
      var rest = text[...]
      while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
        guard NameSegment.isLegal(rest[..<slash]) else { return nil }
        rest = rest[rest.utf8.index(after: slash)...]
      }
      guard NameSegment.isLegal(rest) else { return nil }
      guard !text.utf8.suffix(8).elementsEqual(".history".utf8) else { return nil }
      description = text
    }

    /// The order of ids, by bytes.
    public static func < (left: Self, right: Self) -> Bool {
      left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
  }
}
