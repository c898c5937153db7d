import Annotations
import Files
import Markup
import Segmentation

/// Makes an article of what was handed in: decoded, taken apart, described.
struct ArticleBuilder {
  /// How a text shows its parts.
  private enum Structure {
    /// It has to be told.
    case plain
    /// By Markdown's headings.
    case markdown(MarkdownArticle)
    /// Some blocks are known.
    case known([Article.Block])
  }

  private let place: ArticlePlace

  /// Makes articles of what belongs to a place.
  init(_ place: ArticlePlace) {
    self.place = place
  }

  /// The article of a file.
  ///
  /// - Parameter file: The file.
  /// - Returns: The article and what is to be said of it.
  /// - Throws: ``CorpusError`` if the file cannot be an article.
  func build(from file: ReceivedFile) throws(CorpusError) -> MadeArticle {
    let declared = place.format == .page ? DeclaredCharset.name(in: file.bytes) : nil
    let decoded: DecodedText
    do throws(DecodingProblem) {
      decoded = try TextDecoder.decode(file.bytes, as: file.encoding, declared: declared)
    } catch {
      throw .undecodable(path: file.name, error)
    }
    var received = Article.Received(
      file: place.path, hash: SHA256.hex(of: file.bytes), byteCount: file.bytes.count,
      encoding: decoded.encoding.rawValue)
    var made: MadeArticle
    switch place.format {
    case .text: made = article(received, ScalarText(decoded.text), .plain)
    case .markdown:
      let text = MarkdownArticle(decoded.text)
      made = article(received, ScalarText(decoded.text), .markdown(text), text.stated)
    case .page:
      let page = try page(decoded.text, of: file)
      received.leftOut = page.leftOut
      made = article(received, page.content.text, .known(page.content.known), page.stated)
    }
    made.article.takeDateOfName()
    made.name = place.name
    made.bytes = file.bytes
    made.encoding = AddedArticle.Encoding(decoded, declared: declared)
    return made
  }

  /// The article of a record.
  func build(from incoming: IncomingArticle) -> MadeArticle {
    let content = incoming.content
    let bytes = Array(content.text.string.utf8)
    var received = Article.Received(
      file: place.path, hash: SHA256.hex(of: bytes), byteCount: bytes.count,
      encoding: TextEncoding.utf8.rawValue)
    received.source = incoming.source
    var made = article(
      received, content.text, .known(content.known), StatedMetadata(incoming))
    made.name = place.name
    made.bytes = bytes
    made.encoding = incoming.encoding
    return made
  }

  private func page(_ text: String, of file: ReceivedFile) throws(CorpusError) -> PageArticle {
    do throws(MarkupError) {
      if let page = try PageArticle(of: text) { return page }
    } catch {
      throw .unreadablePage(path: file.name, error)
    }
    throw .noContent(path: file.name)
  }

  /// The article of a text.
  private func article(
    _ received: Article.Received, _ text: ScalarText, _ structure: Structure,
    _ stated: StatedMetadata = StatedMetadata()
  ) -> MadeArticle {
    var article = Article(
      id: place.id, received: received, text: text, textHash: SHA256.hex(of: text.string.utf8))
    let guess = LanguageGuess.language(of: text.string)
    let tag = stated.languageTag
    article.language = stated.isLanguageOfArticle ? tag ?? guess : guess ?? tag
    let parts = Self.parts(of: text.string, structure, language: article.language)
    article.segmenter = Segmenter.version
    article.blocks = parts.blocks
    article.units = parts.units
    Metadata(of: parts.contents, in: text).describe(&article)
    var made = MadeArticle(article: article)
    if let language = stated.language, tag == nil { made.remarks = [.unreadableLanguage(language)] }
    made.remarks += stated.describe(&made.article)
    return made
  }

  private static func parts(of text: String, _ structure: Structure, language: String?)
    -> ArticleParts
  {
    switch structure {
    case .plain: ArticleParts(of: text, language: language)
    case .markdown(let text): text.parts(language: language)
    case .known(let blocks): ArticleParts(of: text, known: blocks, language: language)
    }
  }
}
