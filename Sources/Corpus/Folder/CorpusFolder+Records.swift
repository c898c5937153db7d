import Annotations
import Files

extension CorpusFolder {
  /// The articles that have a record, sorted; symbolic links are passed over, because they may lead
  /// in circles.
  func records() throws(CorpusError) -> [Article.ID] {
    var records: [Article.ID] = []
    guard try status(of: Self.path) != nil else { return records }
    var pending = [""]
    while let prefix = pending.popLast() {
      let path = try relative(Self.path + (prefix.isEmpty ? "" : "/\(prefix)"))
      for entry in try fileAccess({ () throws(FileError) in try folder.entries(of: path) }) {
        guard let name = entry.name, !name.utf8.starts(with: ".".utf8) else { continue }
        if entry.kind == .folder { pending.append(prefix.isEmpty ? name : "\(prefix)/\(name)") }
        guard entry.kind == .regularFile, name.utf8.reversed().starts(with: ".json".utf8.reversed())
        else { continue }
        let stem = (prefix.isEmpty ? "" : "\(prefix)/") + FileName(name).stem
        if let id = Article.ID(stem) { records.append(id) }
      }
    }
    return records.sorted()
  }
}
