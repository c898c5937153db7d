import Annotations
import Files
import Storage

/// The codebook's file as it was when it was read.
struct CodebookWatch: Equatable {
  private var status: FileStatus?

  /// Looks at the file.
  init(_ workspace: Workspace) {
    status = Self.status(in: workspace)
  }

  private static func status(in workspace: Workspace) -> FileStatus? {
    guard let path = RelativePath("annotations/codebook.yaml") else { return nil }
    return (try? workspace.folder.status(of: path)) ?? nil
  }

  /// Takes in a codebook that was changed since it was read: the keys may mean something else by now.
  ///
  /// - Parameter session: Where it is used.
  /// - Returns: Whether it is another one now.
  /// - Throws: A refusal if it has problems.
  mutating func takeIn(_ session: inout Session) throws(Refusal) -> Bool {
    let present = CodebookWatch(session.workspace)
    guard present != self else { return false }
    let earlier = session.codebook
    try session.readCodebookAgain()
    self = present
    return session.codebook != earlier
  }

  /// That a key was pressed for a codebook that is another by now.
  static func words(on codebook: Codebook) -> String {
    "the codebook is now version \(codebook.version); nothing was recorded: "
      + "look at the keys and press again"
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
    guard let review else { return }
    self.review = try articleReview(of: open.article, open.historyStatus, queue: review.queue)
  }
}
