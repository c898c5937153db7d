import Annotations
import Histories
import JSON

/// A layer file as it was read, or why it could not be.
struct LayerFile {
  let id: Layer.ID
  let path: String
  /// The bytes; nil if there is no file.
  let bytes: [UInt8]?
  /// What they say; nil if they cannot be read.
  private(set) var layer: Layer?
  /// What they say of the history that they were made from.
  private(set) var basis = LayerCodec.Basis(byteCount: 0, sum: "")
  /// What could be read of a file before it stopped making sense.
  private(set) var part: Layer?
  /// The later version of the format that the file says it has.
  private(set) var newerFormat: String?
  /// What the file says that its format is, if that is no version of it.
  private var strangeFormat: String?
  private var error: JSONError?

  init(_ bytes: [UInt8]?, of id: Layer.ID, at path: String) {
    self.id = id
    self.path = path
    self.bytes = bytes
    guard let bytes else { return }
    var reader = LayerFileReader(id: id)
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (json) throws(JSONError) in try reader.read(&json) }
    } catch {
      self.error = error
    }
    part = reader.layer
    guard reader.format == LayerCodec.format else {
      if reader.format?.isNewerFormat(than: LayerCodec.format) == true {
        newerFormat = reader.format
      } else {
        strangeFormat = reader.format
      }
      return
    }
    guard error == nil else { return }
    layer = reader.layer
    basis = reader.basis
  }

  /// Whose coding it is, as far as can be told.
  var kind: AnnotatorKind { part?.kind ?? .person }

  /// What is wrong with the file as such, or missing beside it.
  func problem(beside history: SealedHistory<ChangeCodec>?) -> Finding? {
    let hasChanges = history.map { !$0.changes.isEmpty } ?? false
    if let newerFormat {
      return Finding(
        .newerFormat, path, "written as '\(newerFormat)'", expected: "'\(LayerCodec.format)'")
    }
    if let strangeFormat {
      return Finding(
        .badLayer, path, "written as '\(strangeFormat)'", expected: "'\(LayerCodec.format)'")
    }
    if let error {
      // A merge line by line garbles the file and leaves two ends of the history.
      let isMerged = hasChanges && history.map(\.isMerged) ?? false
      return Finding(isMerged ? .mergedLayer : .badLayer, path, "\(error)")
        .at(line: error.line, column: error.column)
    }
    guard bytes != nil else {
      return hasChanges ? Finding(.layerMissing, path, "not made yet from its history") : nil
    }
    if history == nil { return Finding(.historyMissing, path, "its history is not there") }
    return nil
  }
}

extension SealedHistory where Codec == ChangeCodec {
  /// Whether copies that had diverged were put together.
  var isMerged: Bool {
    hasConflictMarkers || History.ordering(changes).heads.count > 1
      || changes.contains { $0.parents.count > 1 }
  }
}
