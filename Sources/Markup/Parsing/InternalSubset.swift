/// Leaves declarations between brackets out of a page's document type, which the parser would take
/// for text.
struct InternalSubset {
  private let bytes: [UInt8]
  /// What a processing instruction ends with.
  private let instructionEnd: StaticString
  private var rest: ArraySlice<UInt8>

  /// A page without the declarations in its document type; lines keep their numbers.
  ///
  /// - Parameter html: The page.
  /// - Returns: The page; as it is if it has none, or they have no end.
  static func dropped(from html: String) -> String {
    guard html.utf8.prefix(searchedByteCount).contains(UInt8(ascii: "[")) else { return html }
    var subset = InternalSubset(bytes: Array(html.utf8), instructionEnd: ">")
    guard let start = subset.start(), subset.skipDeclarations() else { return html }
    let place = start..<subset.rest.startIndex
    let lines = subset.bytes[place].filter { $0 == UInt8(ascii: "\n") }
    let kept = subset.bytes[..<place.lowerBound] + lines + subset.bytes[place.upperBound...]
    return String(decoding: kept, as: UTF8.self)
  }

  /// Where the declarations in the document type of XML stand.
  ///
  /// - Parameter xml: The document.
  /// - Returns: The place, brackets and all, up to the document's end if they have none; nil if
  ///   there are none.
  static func place(inXML xml: [UInt8]) -> Range<Int>? {
    var subset = InternalSubset(bytes: xml, instructionEnd: "?>")
    guard let start = subset.start() else { return nil }
    return start..<(subset.skipDeclarations() ? subset.rest.startIndex : xml.count)
  }

  /// Far more than stands before the declarations.
  private static let searchedByteCount = 1 << 12

  private init(bytes: [UInt8], instructionEnd: StaticString) {
    self.bytes = bytes
    self.instructionEnd = instructionEnd
    rest = bytes[...]
  }

  /// Skips to the bracket that begins the declarations, and says where it is.
  private mutating func start() -> Int? {
    skipProlog()
    guard rest.begins(with: "<!doctype") else { return nil }
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: "[") { return rest.startIndex }
      skipPiece()
    }
    return nil
  }

  /// Skips white space, comments and processing instructions.
  private mutating func skipProlog() {
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while let byte = rest.first {
      if rest.begins(with: "<!--") {
        skipPiece()
      } else if rest.begins(with: "<?") {
        rest = rest.after(instructionEnd) ?? []
      } else if FoldedText.isSpace(byte) {
        rest = rest.dropFirst()
      } else {
        return
      }
    }
  }

  /// Skips to behind the bracket that ends the declarations; false if none does.
  private mutating func skipDeclarations() -> Bool {
    while let byte = rest.first {
      if byte == UInt8(ascii: "]"),
        rest.dropFirst().first(where: { !FoldedText.isSpace($0) }) == UInt8(ascii: ">")
      {
        rest = rest.dropFirst()
        return true
      }
      skipPiece()
    }
    return false
  }

  /// Skips a comment, something quoted, or one byte.
  private mutating func skipPiece() {
    if rest.begins(with: "<!--") {
      rest = rest.after("-->") ?? []
    } else if rest.first == UInt8(ascii: "\"") {
      rest = rest.dropFirst().after("\"") ?? []
    } else if rest.first == UInt8(ascii: "'") {
      rest = rest.dropFirst().after("'") ?? []
    } else {
      rest = rest.dropFirst()
    }
  }
}
