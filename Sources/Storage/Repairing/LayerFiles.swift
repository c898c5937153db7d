import Annotations
import Files
import Histories
import JSON

/// What the files of a coding, and copies of them, hold.
struct LayerFiles {
  let id: Layer.ID
  let paths: LayerPaths
  /// The history's bytes; nil if there is none.
  let history: [UInt8]?
  /// The layer file.
  let layer: LayerFile
  /// Copies of the history.
  let historyCopies: [(path: String, bytes: [UInt8])]
  /// Copies of the layer file.
  let layerCopies: [(place: RelativePath, file: LayerFile)]

  /// Reads them.
  ///
  /// - Throws: ``StorageError`` if one cannot be read.
  init(of id: Layer.ID, _ evidence: LayerEvidence, in workspace: Workspace) throws(StorageError) {
    self.id = id
    paths = try LayerPaths(id)
    history = try workspace.bytes(of: paths.history)
    layer = LayerFile(try workspace.bytes(of: paths.layer), of: id, at: paths.layer.text)
    var histories: [(path: String, bytes: [UInt8])] = []
    for path in evidence.historyCopies {
      guard let bytes = try workspace.bytes(of: path) else { continue }
      histories.append((path.text, bytes))
    }
    historyCopies = histories
    var layers: [(place: RelativePath, file: LayerFile)] = []
    for path in evidence.layerCopies {
      guard let bytes = try workspace.bytes(of: path) else { continue }
      layers.append((path, LayerFile(bytes, of: id, at: path.text)))
    }
    layerCopies = layers
  }

  /// The bytes that stand at a path.
  func bytes(at path: RelativePath) -> [UInt8]? {
    if path == paths.history { return history }
    if path == paths.layer { return layer.bytes }
    return historyCopies.first { $0.path == path.text }?.bytes
      ?? layerCopies.first { $0.place == path }?.file.bytes
  }
}
