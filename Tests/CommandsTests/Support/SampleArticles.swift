public import Annotations
import Corpus
import Files

/// Three short articles of invented news.
enum SampleArticles {
  /// A headline and six sentences, in the shape of a wire story.
  static var ferry: Article {
    article(
      "wire/ferry", title: "Ferry talks resume",
      [
        "Envoys met in Port Amsel on Monday.",
        "\"The ferry must sail again,\" Erik Sollan said.",
        "Mirre Tolk, a docker, wants no permits.",
        "The war of words went on.",
        "Harbour Post called the talks a waste.",
        "Software for the register is late.",
      ])
  }

  /// A headline and two sentences.
  static var permits: Article {
    article(
      "wire/permits", title: "Permits dearer",
      ["Permits cost more from June.", "Experts shrugged."])
  }

  /// Two sentences without a headline.
  static var choir: Article {
    article("local/choir", title: nil, ["The choir sang.", "Nobody mentioned the strait."])
  }

  /// An article with a sentence a line.
  static func article(_ id: Article.ID, title: String?, _ sentences: [String]) -> Article {
    let lines = (title.map { [$0] } ?? []) + sentences
    let text = lines.joined(separator: "\n") + "\n"
    let received = Article.Received(
      file: "corpus/\(id).txt", hash: SHA256.hex(of: text.utf8), byteCount: text.utf8.count,
      encoding: "utf-8")
    var article = Article(
      id: id, received: received, text: ScalarText(text), textHash: SHA256.hex(of: text.utf8))
    article.title = title
    article.published = "2031-03-01"
    article.language = "en"
    var start = 0
    for (place, line) in zip((title == nil ? 1 : 0)..., lines) {
      guard let number = Article.Unit.Number(place) else { continue }
      let span = start..<start + line.unicodeScalars.count
      article.blocks.append(Article.Block(role: place == 0 ? "title" : "body", span: span))
      article.units.append(Article.Unit(number: number, span: span))
      start = span.upperBound + 1
    }
    return article
  }
}

extension Article.ID: ExpressibleByStringLiteral {
  /// Takes an id that the test knows to be one.
  public init(stringLiteral text: String) {
    guard let id = Article.ID(text) else { preconditionFailure("no article's id: \(text)") }
    self = id
  }
}
