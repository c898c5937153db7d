import Annotations
import Corpus
import Files
import Storage

extension CorpusFolder {
  /// An article for replaying a layer that lacks its file.
  func storedArticle(_ id: Article.ID) throws(StorageError) -> Article {
    do throws(CorpusError) {
      return try article(id)
    } catch {
      throw .article(id, reason: "\(error)")
    }
  }
}
