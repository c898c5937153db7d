import Annotations
import Files

/// Names an article of a file of many.
enum ArticleName {
  /// The last part of the article's id: made of its own id, else of the end of its address, else of
  /// its headline, else of the whole address, else of the file's name and the article's number.
  static func segment(for article: IncomingArticle) -> String? {
    let addresses = [article.values[.id], article.values[.url]].map { $0.flatMap(WebPath.init) }
    let id = addresses[0] == nil ? article.values[.id] : nil
    let known = [
      id, addresses[0]?.lastPart, addresses[1]?.lastPart, article.values[.title],
      addresses[0]?.whole, addresses[1]?.whole,
    ]
    return known.lazy.compactMap(\.self).compactMap(fitting).first
      ?? NameSegment.fitting("\(FileName(article.path).stem)-\(article.source.record)")
  }

  /// The segment that fits a text; nil if too little of the text would be left to know it by.
  ///
  /// Texts that are too long for a segment and begin alike would have one name: these end in a
  /// checksum of the whole.
  static func fitting(_ text: String) -> String? {
    guard let name = NameSegment.fitting(text) else { return nil }
    let letters = text.unicodeScalars.count {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    let kept = name.utf8.count { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
    guard kept * 2 > min(letters, NameSegment.maximumLength) else { return nil }
    guard NameSegment.romanised(text).utf8.count > NameSegment.maximumLength else { return name }
    let hash = SHA256.hex(of: text.utf8).utf8.prefix(8)
    let start = name.utf8.prefix(NameSegment.maximumLength - 1 - hash.count)
    return "\(Substring(start))-\(Substring(hash))"
  }
}
