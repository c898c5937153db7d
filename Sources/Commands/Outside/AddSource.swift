import Corpus
import Files
import Storage

/// The files that `add` was asked for, one by one; folders with the files in and below them.
struct AddSource {
  /// Something to take in.
  enum Item {
    /// A file, and the folder that it is in below the one that was named.
    case file(path: String, below: String)
    /// A file that lies in `corpus/`, by its path from the workspace's root.
    case ownFile(String)
    /// What standard input holds.
    case standardInput

    /// What it is called while it is read.
    var name: String {
      switch self {
      case .file(let path, _), .ownFile(let path): path
      case .standardInput: AddSource.standardInputName
      }
    }
  }

  /// What standard input is called in errors and records.
  static let standardInputName = "stdin"

  /// The files in folders that were not tried so far.
  private(set) var passedOver = PassedOver()
  private let workspace: Workspace
  /// Whether the format was named, so that no ending has to tell it.
  private let isFormatNamed: Bool
  private var words: ArraySlice<String>
  private var folder: NamedFolder?

  private struct NamedFolder {
    var path: String
    /// The path from the workspace's root if it lies in `corpus/`.
    var ownPath: String?
    var walk: FolderWalk
    var hasFiles = false

    /// The path of something in it, as people know it.
    func path(of inside: String) -> String {
      path.utf8.last == UInt8(ascii: "/") ? "\(path)\(inside)" : "\(path)/\(inside)"
    }
  }

  /// Whether the item given last was found in a folder.
  var isInFolder: Bool { folder != nil }

  /// Whether the item given last was found in a folder that lies in `corpus/`.
  var isInOwnFolder: Bool { folder?.ownPath != nil }

  /// Begins with the first of the words.
  ///
  /// - Parameters:
  ///   - words: Paths of files and folders; `-` is standard input.
  ///   - workspace: Where the articles go.
  ///   - isFormatNamed: Whether files in folders are taken whatever their ending.
  init(_ words: [String], for workspace: Workspace, isFormatNamed: Bool) {
    self.words = words[...]
    self.workspace = workspace
    self.isFormatNamed = isFormatNamed
  }

  /// The next file, or nil at the end.
  ///
  /// - Throws: A refusal for a folder; the next call goes on behind it.
  mutating func next() throws(Refusal) -> Item? {
    while true {
      if let item = try nextInFolder() { return item }
      guard let word = words.popFirst() else { return nil }
      if word == "-" { return .standardInput }
      guard let walk = try? FolderWalk(word) else { return item(word, below: "") }
      folder = try named(word, walk)
    }
  }

  /// How many files are still to come.
  func count() -> Int {
    var rest = self
    var count = 0
    while true {
      do throws(Refusal) {
        guard try rest.next() != nil else { return count }
        count += 1
      } catch {
        continue
      }
    }
  }

  private func item(_ path: String, below: String) -> Item {
    guard let own = workspace.pathInside(path), own.utf8.starts(with: "corpus/".utf8) else {
      return .file(path: path, below: below)
    }
    return .ownFile(own)
  }

  private func named(_ path: String, _ walk: FolderWalk) throws(Refusal) -> NamedFolder {
    let own = workspace.pathInside(path)
    let top = own?.utf8.split(separator: UInt8(ascii: "/")).first.map { String(Substring($0)) }
    guard !holdsWorkspace(path), top != "annotations", top != ".postil" else {
      throw .adding(.workspaceFolder(path))
    }
    return NamedFolder(path: path, ownPath: top == "corpus" ? own : nil, walk: walk)
  }

  /// Whether a folder is the workspace's, or one on the way to it.
  private func holdsWorkspace(_ path: String) -> Bool {
    guard let root = RealPath.of(workspace.path), let real = RealPath.of(path) else { return false }
    return "\(root)/".utf8.starts(with: (real == "/" ? real : "\(real)/").utf8)
  }

  private mutating func nextInFolder() throws(Refusal) -> Item? {
    while folder != nil {
      guard let file = try nextFile() else {
        try leaveFolder()
        return nil
      }
      guard let folder, isWanted(file) else { continue }
      self.folder?.hasFiles = true
      if let own = folder.ownPath { return .ownFile("\(own)/\(file)") }
      return .file(path: folder.path(of: file.text), below: file.parent?.text ?? "")
    }
    return nil
  }

  private mutating func nextFile() throws(Refusal) -> RelativePath? {
    do throws(FileError) {
      return try folder?.walk.next()
    } catch {
      let path = folder?.path(of: error.path) ?? error.path
      throw .storage(.file(FileError(error.operation, path, error.problem)))
    }
  }

  private mutating func leaveFolder() throws(Refusal) {
    guard let left = folder else { return }
    folder = nil
    // Besides articles `corpus/` holds their records and histories: nobody expects those to be read.
    guard left.ownPath == nil else { return }
    passedOver.add(left.walk.passedOver)
    guard left.hasFiles else { throw .adding(.noFiles(left.path)) }
  }

  private mutating func isWanted(_ file: RelativePath) -> Bool {
    if folder?.ownPath != nil { return ArticleFormat(fileName: file.text) != nil }
    guard !isFormatNamed, FileFormat(fileName: file.text) == nil else { return true }
    passedOver.countEnding(of: file.text)
    return false
  }
}
