/// A file that somebody hands in as an article.
public struct ReceivedFile: Sendable {
  /// The file's name or path, of which the last part counts.
  public var name: String
  /// The file's bytes.
  public var bytes: [UInt8]
  /// The folder under `corpus/` to put it in, such as `wire`; empty for `corpus/` itself.
  public var folder: String
  /// The file's encoding, if it is known.
  public var encoding: TextEncoding?
  /// The file's format; nil if its name tells it.
  public var format: ArticleFormat?

  /// A file that somebody hands in.
  ///
  /// - Parameters:
  ///   - name: The file's name or path, of which the last part counts.
  ///   - bytes: The file's bytes.
  ///   - folder: The folder under `corpus/` to put it in; empty for `corpus/` itself.
  ///   - encoding: The file's encoding, if it is known.
  public init(name: String, bytes: [UInt8], folder: String = "", encoding: TextEncoding? = nil) {
    self.name = name
    self.bytes = bytes
    self.folder = folder
    self.encoding = encoding
  }
}
