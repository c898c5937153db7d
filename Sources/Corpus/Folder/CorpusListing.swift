import Annotations
import Files

/// What lies under `corpus/`.
struct CorpusListing {
  /// The articles that have a record, sorted.
  var records: [Article.ID] = []
  /// The paths of files in a format that articles are read in, in the order of the listing.
  var receivedFiles: [String] = []

  /// Notes a file.
  ///
  /// - Parameters:
  ///   - path: The file's path from the workspace's root.
  ///   - idText: The path under `corpus/` without extension.
  fileprivate mutating func note(_ path: String, idText: String) {
    if ArticleFormat(fileName: path) != nil {
      receivedFiles.append(path)
    } else if path.utf8.elementsEqual("\(CorpusFolder.path)/\(idText).json".utf8),
      let id = Article.ID(idText)
    {
      records.append(id)
    }
  }
}

extension CorpusFolder {
  /// Everything under `corpus/`; symbolic links are passed over, because they may lead in circles.
  func listing() throws(CorpusError) -> CorpusListing {
    var listing = CorpusListing()
    guard try status(of: Self.path) != nil else { return listing }
    var pending = [""]
    while let prefix = pending.popLast() {
      let path = try relative(Self.path + (prefix.isEmpty ? "" : "/\(prefix)"))
      for entry in try fileAccess({ () throws(FileError) in try folder.entries(of: path) }) {
        guard let name = entry.name, !name.utf8.starts(with: ".".utf8) else { continue }
        if entry.kind == .folder { pending.append(prefix.isEmpty ? name : "\(prefix)/\(name)") }
        guard entry.kind == .regularFile else { continue }
        let idText = (prefix.isEmpty ? "" : "\(prefix)/") + FileName(name).stem
        listing.note("\(path)/\(name)", idText: idText)
      }
    }
    listing.records.sort()
    listing.receivedFiles.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return listing
  }
}
