import Files

/// The one writer of the rounds: while it is there nobody else changes them.
///
/// The rounds are a file that is replaced as a whole, so the lock lies on a file beside it.
/// A class, because it owns an open, locked file.
public final class RoundsWriter {
  /// The rounds as they are.
  public private(set) var rounds: Rounds
  private let workspace: Workspace
  private let lock: AppendFile

  /// Locks the rounds and reads them.
  ///
  /// - Parameter workspace: Where they are.
  /// - Throws: ``StorageError`` if another process is changing them, or they cannot be read.
  public init(in workspace: Workspace) throws(StorageError) {
    let folder = try RelativePath.place(".postil")
    let path = try RelativePath.place(".postil/rounds.lock")
    self.workspace = workspace
    lock = try fileAccess { () throws(FileError) in
      try workspace.folder.createFolders(folder)
      let file = try AppendFile(in: workspace.folder, path, create: true)
      try file.lockExclusively()
      return file
    }
    rounds = try workspace.rounds()
  }

  /// Puts a round in the place of the one of its name, or behind all others; durable on return.
  ///
  /// - Parameter round: The round.
  /// - Throws: ``StorageError`` if the file cannot be replaced; it is as it was then.
  public func put(_ round: Round) throws(StorageError) {
    var changed = rounds
    changed.put(round)
    let bytes = RoundsCodec.bytes(of: changed)
    let path = try RelativePath.place(Workspace.roundsPath)
    try fileAccess { () throws(FileError) in try workspace.folder.replace(path, with: bytes) }
    rounds = changed
  }
}

// One session changes rounds; a writer is not handed from thread to thread.
@available(*, unavailable)
extension RoundsWriter: Sendable {}
