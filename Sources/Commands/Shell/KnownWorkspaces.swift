import Files
import Storage

/// The workspaces in which a person started the shell: `$XDG_STATE_HOME/postil/workspaces`, one path
/// a line.
///
/// The history of lines is kept beside it, so nobody else may look into the folder.
struct KnownWorkspaces {
  private let directory: String?
  private static let name = "workspaces"
  private static let greatestSize = 1 << 18

  /// Finds the file's place.
  ///
  /// - Parameter variables: The environment's variables.
  init(_ variables: [String: String]) {
    let home = variables["HOME"]?.absoluteOrNil.map { "\($0)/.local/state" }
    let base = variables["XDG_STATE_HOME"]?.absoluteOrNil ?? home
    directory = base.map { "\($0)/postil" }
  }

  /// Remembers a workspace.
  ///
  /// - Parameter workspace: Its absolute path.
  /// - Returns: Whether it was not known and is now; false too where that cannot be kept, so that
  ///   nobody is greeted as a newcomer again and again.
  func remember(_ workspace: String) -> Bool {
    guard let directory, let path = RelativePath(Self.name),
      let folder = try? Folder(creating: directory, isPrivate: true), (try? folder.isOwn()) == true,
      let lines = try? Self.lines(folder, path)
    else { return false }
    let line = workspace.utf8.filter { $0 != 10 }
    guard !lines.contains(where: { $0.elementsEqual(line) }) else { return false }
    let bytes = Array((lines + [ArraySlice(line)]).joined(separator: [10])) + [10]
    return (try? folder.replace(path, with: bytes, isPrivate: true)) != nil
  }

  private static func lines(_ folder: Folder, _ path: RelativePath) throws(FileError)
    -> [ArraySlice<UInt8>]
  {
    guard let status = try folder.status(of: path) else { return [] }
    guard status.kind == .regularFile else {
      throw FileError(.read, path.text, .notRegularFile(status.kind))
    }
    return try folder.read(path, maximumBytes: greatestSize).split(separator: 10)
  }
}
