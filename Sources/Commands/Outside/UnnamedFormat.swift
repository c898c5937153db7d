import Corpus

/// The format of bytes that came without a file name, told from how they begin.
enum UnnamedFormat {
  /// The format that the bytes seem to be in; plain text if nothing speaks for another.
  ///
  /// - Parameter bytes: The bytes, or the first of them.
  /// - Returns: The format.
  static func format(of bytes: [UInt8]) -> FileFormat {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.prefix(longestStart).dropFirst(bytes.starts(with: mark) ? mark.count : 0)
    let start = text.drop { $0 <= 0x20 }.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let begins = { (beginning: String) in start.starts(with: beginning.utf8) }
    if begins("<!doctype html") || begins("<html") { return .article(.page) }
    if begins("<rss") || begins("<feed") || begins("<rdf:rdf") { return .collection(.feed) }
    if begins("<?xml") { return isPage(start) ? .article(.page) : .collection(.feed) }
    if begins("{\"") { return .collection(.jsonLines) }
    return .article(.text)
  }

  private static let longestStart = 1024

  /// Whether what begins as XML is a page all the same.
  private static func isPage(_ start: [UInt8]) -> Bool {
    start.firstRange(of: Array("<html".utf8)) != nil
  }
}
