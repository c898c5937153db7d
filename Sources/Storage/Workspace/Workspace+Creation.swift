import Files

extension Workspace {
  /// Makes a workspace: a codebook to start from, an empty corpus, and what git needs to merge.
  ///
  /// - Parameters:
  ///   - path: The directory, which is made if it is not there.
  ///   - codebookName: The codebook's name.
  /// - Returns: The workspace.
  /// - Throws: ``StorageError/workspaceExists(_:)`` if one is there already.
  public static func create(at path: String, codebookName: String) throws(StorageError) -> Workspace
  {
    let folder = try fileAccess { () throws(FileError) in try Folder(creating: path) }
    let codebook = try RelativePath.place(codebookPath)
    let exists = try fileAccess { () throws(FileError) in try folder.status(of: codebook) } != nil
    guard !exists else { throw .workspaceExists(path) }
    for name in ["corpus", "annotations"] {
      let place = try RelativePath.place(name)
      try fileAccess { () throws(FileError) in try folder.createFolders(place) }
    }
    try folder.addLines(gitAttributes, to: ".gitattributes")
    try folder.addLines([".postil/"], to: ".gitignore")
    // The codebook comes last: it is what makes the directory a workspace.
    let text = DefaultCodebook.yaml(name: codebookName)
    try fileAccess { () throws(FileError) in
      try folder.createNew(codebook, bytes: Array(text.utf8))
    }
    return try Workspace(at: path)
  }

  /// What lets git merge two clones: it keeps both sides' lines of histories and layers.
  ///
  /// A layer file that this garbles is made anew from its history; files beside the annotators'
  /// folders have none and are merged in the usual way.
  private static let gitAttributes = [
    "annotations/**/*.history.jsonl merge=union -text",
    "annotations/*/**/*.json merge=union -text",
    "corpus/**/*.history.jsonl merge=union -text",
    "corpus/** -text",
  ]
}

extension Folder {
  /// Adds lines to a file unless they are there.
  fileprivate func addLines(_ lines: [String], to name: String) throws(StorageError) {
    let path = try RelativePath.place(name)
    let present = try fileAccess { () throws(FileError) -> [UInt8] in
      try status(of: path) == nil ? [] : try read(path, maximumBytes: 1 << 20)
    }
    let known = present.split(separator: 10)
    let missing = lines.filter { line in !known.contains { $0.elementsEqual(line.utf8) } }
    guard !missing.isEmpty else { return }
    var bytes = present
    if let last = bytes.last, last != 10 { bytes.append(10) }
    for line in missing { bytes += Array(line.utf8) + [10] }
    try fileAccess { () throws(FileError) in try replace(path, with: bytes) }
  }
}
