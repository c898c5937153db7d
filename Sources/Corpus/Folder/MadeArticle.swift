import Annotations

/// An article made of what was handed in, before anything of it is written.
struct MadeArticle {
  /// The article.
  var article: Article
  /// The bytes of its file in `corpus/`.
  var bytes: [UInt8] = []
  /// What people call what was handed in: a path, or a file and a line.
  var name = ""
  /// The encoding of what was handed in.
  var encoding = AddedArticle.Encoding(.utf8, .validUTF8)
  /// What could not be made use of.
  var remarks: [AddedArticle.Remark] = []
}
