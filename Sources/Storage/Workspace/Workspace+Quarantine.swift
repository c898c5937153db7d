import Annotations
import Files

extension Workspace {
  /// Keeps bytes that were taken out of a history, under a name made from what they are.
  ///
  /// - Parameters:
  ///   - bytes: What a crash left unfinished.
  ///   - id: The layer.
  /// - Returns: Where they are kept, from the workspace's root.
  /// - Throws: ``StorageError`` if they cannot be kept; they must not be taken out then.
  func quarantine(_ bytes: some Collection<UInt8>, of id: Layer.ID) throws(StorageError) -> String {
    let kept = Array(bytes)
    let digest = String(SHA256.hex(of: kept).prefix(16))
    let name = id.description.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    let path = ".postil/quarantine/\(digest)-\(String(decoding: name.prefix(200), as: UTF8.self))"
    let parent = try RelativePath.place(".postil/quarantine")
    let place = try RelativePath.place(path)
    try fileAccess { () throws(FileError) in
      try folder.createFolders(parent)
      guard try folder.status(of: place) == nil else { return }
      try folder.createNew(place, bytes: kept)
    }
    return path
  }
}
