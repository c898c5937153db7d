@testable import Annotations
@testable import Corpus
@testable import Files
@testable import JSON
@testable import Segmentation

/// Articles as they are handed in, and as they are kept.
enum Articles {
  /// Decodes a file, takes it apart, writes the record and reads it back.
  static func take(_ bytes: [UInt8], as format: ArticleFormat) {
    var file = ReceivedFile(name: "a.txt", bytes: bytes)
    file.format = format
    guard let place = try? ArticlePlace(of: file),
      let article = try? ArticleBuilder(place).build(from: file).article
    else { return }
    let count = article.text.string.unicodeScalars.count
    var end = 0
    for unit in article.units {
      require(unit.span.lowerBound >= end && unit.span.upperBound <= count, "units are in order")
      require(unit.span.lowerBound < unit.span.upperBound, "a unit has text")
      end = unit.span.upperBound
    }
    let written = ArticleRecord.bytes(of: article, style: .pretty)
    require(rewritten(written, place.id) == written, "a record reads back as it was written")
  }

  /// Reads a record.
  static func takeRecord(_ bytes: [UInt8]) {
    guard let id = Article.ID("a") else { return }
    _ = try? ArticleRecord.header(id, from: bytes)
    guard let written = rewritten(bytes, id) else { return }
    require(rewritten(written, id) == written, "a record reads back as it was written")
  }

  private static func rewritten(_ bytes: [UInt8], _ id: Article.ID) -> [UInt8]? {
    let article = try? ArticleRecord.article(id, from: bytes)
    return article.map { ArticleRecord.bytes(of: $0, style: .pretty) }
  }
}
