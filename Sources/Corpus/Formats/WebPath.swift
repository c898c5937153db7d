/// The parts of a web address that can name an article.
struct WebPath {
  /// The address without its scheme.
  let whole: String
  /// The last part of the path without an ending, such as `calls` of
  /// `https://example.org/2031/calls.html?x=1`; nil if there is no path, or it is mostly escapes.
  let lastPart: String?

  /// Takes an address apart; nil for a text that is none.
  init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard let scheme = bytes.firstRange(of: "://".utf8) else { return nil }
    let rest = bytes[scheme.upperBound...]
    whole = String(decoding: rest, as: UTF8.self)
    let parts = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
      .split(separator: UInt8(ascii: "/"))
    guard parts.count > 1, let last = parts.last,
      last.count(where: { $0 == UInt8(ascii: "%") }) * 6 < last.count
    else {
      lastPart = nil
      return
    }
    let file = FileName(String(decoding: last, as: UTF8.self))
    let isEnding = (1...5).contains(file.fileExtension.utf8.count)
    lastPart = isEnding ? file.stem : String(decoding: last, as: UTF8.self)
  }
}
