import Annotations
import Files
import JSON
import Segmentation

/// Makes an article of a received file: decoded, taken apart, described.
struct ArticleBuilder {
  /// The article's name.
  let id: Article.ID
  /// Where the received file lies or will lie, from the workspace's root.
  let path: String
  /// The format that it is in.
  let format: ArticleFormat

  /// The article of a file.
  func build(from file: ReceivedFile) throws(CorpusError) -> Article {
    let decoded = try decoded(file)
    let text = ScalarText(decoded.text)
    let received = Article.Received(
      file: path, hash: SHA256.hex(of: file.bytes), byteCount: file.bytes.count,
      encoding: decoded.encoding.rawValue)
    var article = Article(
      id: id, received: received, text: text, textHash: SHA256.hex(of: text.string.utf8))
    article.language = LanguageGuess.language(of: text.string)
    let parts = ArticleParts.parts(of: text, format, language: article.language)
    article.segmenter = Segmenter.version
    article.blocks = parts.blocks
    article.units = parts.units
    Metadata(of: parts.blocks, in: text).describe(&article)
    return article
  }

  private func decoded(_ file: ReceivedFile) throws(CorpusError) -> DecodedText {
    do throws(DecodingProblem) {
      return try TextDecoder.decode(file.bytes, as: file.encoding)
    } catch {
      throw .undecodable(path: file.name, error)
    }
  }
}
