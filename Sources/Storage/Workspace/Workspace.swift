public import Files
import Glibc

/// A directory that holds `annotations/codebook.yaml`, and with it articles and codings.
public struct Workspace: Sendable {
  /// The directory's path, as the user wrote or reached it.
  public let path: String
  /// The directory.
  public let folder: Folder

  static let codebookPath = "annotations/codebook.yaml"

  /// Opens a directory that must be a workspace.
  ///
  /// - Parameter path: The directory's path; it may lead through symbolic links.
  /// - Throws: ``StorageError/noWorkspace(from:)`` if it holds no codebook.
  public init(at path: String) throws(StorageError) {
    let codebook = try RelativePath.place(Self.codebookPath)
    guard let folder = try Self.folder(path),
      try fileAccess({ () throws(FileError) in try folder.status(of: codebook) }) != nil
    else { throw .noWorkspace(from: path) }
    self.path = path
    self.folder = folder
  }

  /// Finds the workspace that a directory lies in, as git does.
  ///
  /// A directory on the way up that the user may not look into holds no workspace of theirs.
  ///
  /// - Parameter directory: An absolute path.
  /// - Returns: The nearest workspace from there upwards.
  /// - Throws: ``StorageError/noWorkspace(from:)`` if there is none.
  public static func containing(_ directory: String) throws(StorageError) -> Workspace {
    var path = directory
    while true {
      do throws(StorageError) {
        return try Workspace(at: path)
      } catch {
        guard error.isAbsenceOfWorkspace else { throw error }
      }
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), path != "/" else { break }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    throw .noWorkspace(from: directory)
  }

  private static func folder(_ path: String) throws(StorageError) -> Folder? {
    do throws(FileError) {
      return try Folder(opening: path)
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
  }
}

extension StorageError {
  /// Whether no workspace can be had at a directory, though there may be one above.
  fileprivate var isAbsenceOfWorkspace: Bool {
    switch self {
    case .noWorkspace: true
    case .file(let error):
      // A codebook that may not be looked at is one: its directory is meant.
      error.problem == .system(EACCES) && error.path != Workspace.codebookPath
    default: false
    }
  }
}

/// Does something with files.
///
/// - Parameter body: What to do.
/// - Returns: What came of it.
/// - Throws: ``StorageError/file(_:)``.
func fileAccess<Value>(_ body: () throws(FileError) -> Value) throws(StorageError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}

extension Workspace {
  /// Where a file of the user's lies below the workspace, or nil if it lies elsewhere.
  ///
  /// - Parameter path: The file's path, absolute or from the current directory.
  /// - Returns: The path from the workspace's root.
  public func pathInside(_ path: String) -> String? {
    guard let root = RealPath.of(self.path), let real = RealPath.of(path),
      real.utf8.starts(with: root.utf8)
    else { return nil }
    let rest = real.utf8.dropFirst(root.utf8.count)
    guard rest.first == UInt8(ascii: "/") else { return nil }
    return String(rest.dropFirst())
  }
}
