import Annotations
import Files
import Storage

/// The codebook's file as it was when it was read.
struct CodebookWatch: Equatable {
  private let status: FileStatus?

  /// Looks at the file.
  init(_ workspace: Workspace) {
    status = Self.status(in: workspace)
  }

  private static func status(in workspace: Workspace) -> FileStatus? {
    guard let path = RelativePath("annotations/codebook.yaml") else { return nil }
    return (try? workspace.folder.status(of: path)) ?? nil
  }
}

extension Session {
  /// Reads the codebook again, and goes on where the session stands.
  ///
  /// - Throws: A refusal if it has problems; the codebook stays what it was then.
  mutating func readCodebookAgain() throws(Refusal) {
    let present = try refusing { () throws(StorageError) in
      try workspace.codebook(reservedWords: CommandTable.names)
    }
    guard present != codebook else { return }
    codebook = present
    guard let open else { return }
    self.open = open.mended(
      open.article, codebook: present, historyStatus: open.historyStatus)
  }
}
