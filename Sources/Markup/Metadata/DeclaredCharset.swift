/// The encoding that a document says it is in.
public enum DeclaredCharset: Sendable {
  /// Declarations are only looked for in this many bytes, as browsers do.
  static let searchedByteCount = 1024

  /// Finds the name of the encoding in an XML declaration or a `meta` element.
  ///
  /// - Parameter bytes: The document in any encoding that has ASCII's bytes for ASCII.
  /// - Returns: The name as written, such as `windows-1251`; nil if none is declared.
  public static func name(in bytes: some Collection<UInt8>) -> String? {
    var head = Array(bytes.prefix(searchedByteCount))
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { head.removeFirst(3) }
    var rest = head[...]
    if let name = xmlEncoding(rest) { return name }
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.begins(with: "<!--") {
        rest = rest.after("-->") ?? []
      } else if rest.begins(with: "<meta") {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        if let name = value(of: "charset", in: tag) { return name }
        rest = rest[tag.endIndex...]
      } else {
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private static func xmlEncoding(_ head: ArraySlice<UInt8>) -> String? {
    guard head.begins(with: "<?xml") else { return nil }
    return value(of: "encoding", in: head.prefix { $0 != UInt8(ascii: ">") })
  }

  /// What follows a word and an equals sign, with quotation marks or without.
  private static func value(of word: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    var rest = tag
    while let found = rest.after(word) {
      rest = found.drop(while: FoldedText.isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { FoldedText.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
        .prefix(while: isOfName)
      if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes begin with a word in ASCII, which is in lower case, in either case.
  func begins(with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      zip(self, word).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= UInt8(ascii: "a") }
    }
  }

  /// What follows the first occurrence of a word in ASCII, in either case; nil if there is none.
  func after(_ word: StaticString) -> ArraySlice<UInt8>? {
    indices.first { self[$0...].begins(with: word) }
      .map { self[($0 + word.utf8CodeUnitCount)...] }
  }
}
