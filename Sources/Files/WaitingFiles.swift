internal import Glibc

/// New files of one folder that are written, but neither durable nor there under their names yet.
///
/// A class because it owns the folder's descriptor.
public final class WaitingFiles: Sendable {
  private let parent: Descriptor
  private let folderPath: String
  private let files: [WaitingFile]

  /// Writes files under temporary names.
  init(_ first: NewFile, _ others: [NewFile], in folder: Folder) throws(FileError) {
    let parent = try folder.openParent(of: first.path, for: .create)
    var files: [WaitingFile] = []
    do throws(FileError) {
      for file in [first] + others { files.append(try WaitingFile(file, in: parent)) }
    } catch {
      for file in files { file.draft.discard(from: parent) }
      throw error
    }
    self.parent = parent
    self.files = files
    folderPath = "\(folder.path)/\(first.path.parent?.text ?? "")"
  }

  /// Makes files durable and gives them their names, waiting for the disk hardly longer for many than
  /// for one.
  ///
  /// - Parameter groups: The files; those of a group get their names in order.
  /// - Returns: For each group why it failed, or nil; of a group that failed the last file is not
  ///   there, unless the problem is ``FileError/Problem/inDoubt(_:)``.
  public static func settle(_ groups: [WaitingFiles]) -> [FileError?] {
    for group in groups { group.startWriting() }
    var problems = groups.map { $0.problem(with: $0.synchronise) }
    // A power cut may leave any of the names that are not on the disk yet: a file that is not to be
    // there without another takes its name after that.
    for place in 0..<(groups.map(\.files.count).max() ?? 0) {
      settle(place, of: groups, &problems)
    }
    return problems
  }

  /// Gives the files that stand at a place in their groups their names, which are durable then.
  private static func settle(
    _ place: Int, of groups: [WaitingFiles], _ problems: inout [FileError?]
  ) {
    let concerned = groups.indices.filter { place < groups[$0].files.count }
    for index in concerned where problems[index] == nil {
      problems[index] = groups[index].problem { () throws(FileError) in
        try groups[index].takeName(place)
      }
    }
    var folders: [String: FileError?] = [:]
    for index in concerned where problems[index] == nil {
      let group = groups[index]
      let problem = folders[group.folderPath] ?? group.problem(with: group.synchroniseFolder)
      folders.updateValue(problem, forKey: group.folderPath)
      problems[index] = problem
    }
  }

  /// Lets the system begin with all files before the first of them is waited for.
  private func startWriting() {
    for file in files { file.draft.startWriting() }
  }

  private func synchronise() throws(FileError) {
    for file in files { try file.draft.synchronise() }
  }

  private func takeName(_ place: Int) throws(FileError) {
    let file = files[place]
    try Folder.rename(parent, file.draft.name, to: parent, file.path.name, as: (.create, file.path))
  }

  private func synchroniseFolder() throws(FileError) {
    try parent.synchroniseFolder()
  }

  /// Why a step failed, or nil; then what has not got its name is removed.
  private func problem(with step: () throws(FileError) -> Void) -> FileError? {
    do throws(FileError) {
      try step()
      return nil
    } catch {
      for file in files { file.draft.discard(from: parent) }
      return error
    }
  }
}

/// One of the files.
///
/// A class because it owns the file's descriptor, and there may be any number of them.
private final class WaitingFile: Sendable {
  let path: RelativePath
  let draft: Draft

  init(_ file: NewFile, in parent: borrowing Descriptor) throws(FileError) {
    let draft = try Draft(of: file.path, in: parent, permissions: nil)
    do throws(FileError) {
      try draft.fill(file.bytes)
    } catch {
      draft.discard(from: parent)
      throw error
    }
    self.draft = draft
    path = file.path
  }
}
