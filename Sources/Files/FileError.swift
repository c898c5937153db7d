internal import Glibc

/// Why an operation on a file failed.
public struct FileError: Error, Sendable, Equatable {
  /// What was to be done.
  public let operation: Operation
  /// The file's path as people know it, or a stream's name.
  public let path: String
  /// What stood in the way.
  public let problem: Problem

  /// Joins what was to be done and what stood in the way.
  ///
  /// - Parameters:
  ///   - operation: What was to be done.
  ///   - path: The file's path as people know it.
  ///   - problem: What stood in the way.
  public init(_ operation: Operation, _ path: String, _ problem: Problem) {
    self.operation = operation
    self.path = path
    self.problem = problem
  }

  /// What can be done with a file; the raw value completes "cannot …".
  public enum Operation: String, Sendable {
    /// Opening it, or a folder.
    case open
    /// Reading it.
    case read
    /// Making a new file or folder.
    case create
    /// Writing to it, or putting a new version in its place.
    case write
    /// Making sure that what was written is on the disk.
    case synchronise
    /// Keeping others from writing to it.
    case lock
    /// Giving it another path.
    case move
    /// Removing it.
    case remove
  }

  /// What can stand in the way.
  public enum Problem: Sendable, Equatable {
    /// The system refused, with this `errno`.
    case system(Int32)
    /// Something else than a file with bytes in it stands at the path.
    case notRegularFile(FileKind)
    /// The file has more bytes than the caller accepts.
    case tooLarge(limit: Int)
    /// A symbolic link on the path leads out of the workspace.
    case leavesWorkspace
    /// A symbolic link stands where none is followed.
    case symbolicLink
    /// Something stands at the path already.
    case exists
    /// Another has the lock.
    case locked(LockHolder)
    /// A synchronisation failed with this `errno`: what was written may or may not be on the disk.
    case inDoubt(Int32)
    /// Whoever read from the pipe has gone.
    case readerGone
    /// A line of input has more bytes than the limit.
    case lineTooLong(line: Int, limit: Int)
  }
}

extension FileError {
  /// Whether nothing stands at the path.
  public var isAbsence: Bool {
    problem == .system(ENOENT) || problem == .system(ENOTDIR)
  }
}

extension FileError: CustomStringConvertible {
  /// What was to be done, what stood in the way, and what to do, in words.
  public var description: String {
    if case .locked(let holder) = problem {
      return "'\(path)' is being changed by \(holder); end that first"
    }
    return "cannot \(operation) '\(path)': \(problem)"
  }
}

extension FileError.Problem {
  /// What stood in the way, without what to do.
  public var cause: String {
    switch self {
    case .system(let code), .inDoubt(let code): SystemReason.cause(of: code)
    default: description
    }
  }
}

extension FileError.Problem: CustomStringConvertible {
  /// What stood in the way, and what to do, in words.
  public var description: String {
    switch self {
    case .system(let code): SystemReason.words(for: code)
    case .notRegularFile(let kind): "it is \(kind), not a file; remove or rename it"
    case .tooLarge(let limit): "more than \(limit) bytes; split the file"
    case .leavesWorkspace:
      "a symbolic link leads out of the workspace; copy the files into the workspace instead"
    case .symbolicLink: "it is or leads through a symbolic link; put the file itself there"
    case .exists: "it exists already; choose another name"
    case .locked(let holder): "it is being changed by \(holder)"
    case .inDoubt(let code):
      "the last change may not be on the disk (\(SystemReason.cause(of: code))); "
        + "check it with 'log' before you repeat it"
    case .readerGone: "the program that reads the output has ended"
    case .lineTooLong(let line, let limit):
      "line \(line) has more than \(limit) bytes; split it"
    }
  }
}
