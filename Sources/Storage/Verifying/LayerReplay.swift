import Annotations
import Files
import Histories

/// What a history leads to: now, and when a layer file was made from a part of it.
struct LayerReplay {
  let history: SealedHistory<ChangeCodec>
  /// The coding as it stands, on the units as they are now.
  let present: Layer
  /// Whether a layer file must have the numbers that its units have now.
  ///
  /// A file made before a split or join has those of its time, which nothing else tells.
  var areNumbersKnown: Bool { !article.isMended }
  private let id: Layer.ID
  private let article: Article

  init(_ history: SealedHistory<ChangeCodec>, of article: Article, _ id: Layer.ID) {
    self.history = history
    self.id = id
    self.article = article
    var ordered = History.ordering(history.changes)
    ordered.follow(article)
    present = ordered.layer(id, of: article)
  }

  /// Whether a layer file holds just what the whole history leads to, so that it need not be read.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - codebook: The codebook, whose name the file should have.
  /// - Returns: False also where another way of writing the same would do.
  func isWritten(as bytes: [UInt8], _ codebook: Codebook?) -> Bool {
    guard let codebook, !article.isMended else { return false }
    var layer = present
    layer.codebookName = codebook.name
    let basis = LayerCodec.Basis(byteCount: history.goodByteCount, sum: history.lastSum)
    return LayerCodec.bytes(of: layer, basis: basis).isSame(as: bytes)
  }

  /// What the history led to when its last line was the one with a checksum, as a file holds it.
  ///
  /// - Parameter changes: The changes up to there.
  /// - Returns: The layer, its units as recorded, with the numbers that they have now.
  func recorded(_ changes: ArraySlice<Change>) -> Layer {
    if !article.isMended, changes.count == history.changes.count { return present }
    var ordered = History.ordering(Array(changes))
    ordered.follow(article)
    return ordered.asRecorded.layer(id, of: article)
  }
}
