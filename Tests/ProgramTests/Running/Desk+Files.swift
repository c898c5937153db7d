import Foundation

extension Desk {
  /// Every file of the workspace and what it holds, by its path there.
  var files: [String: Data] {
    get throws {
      var files: [String: Data] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: workspace) {
        var isFolder: ObjCBool = false
        let full = "\(workspace)/\(path)"
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
          !isFolder.boolValue
        else { continue }
        files[path] = try Data(contentsOf: URL(fileURLWithPath: full))
      }
      return files
    }
  }

  /// Reads a file of the workspace.
  func read(_ path: String) throws -> String {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(workspace)/\(path)"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file and makes its folder, the path beginning in the workspace.
  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  /// Writes a file and makes its folder, the path beginning in the workspace.
  func write(_ bytes: Data, to path: String) throws {
    let file = URL(fileURLWithPath: "\(workspace)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Changes a file of the workspace, of which the wanted part must be there.
  func replace(_ wanted: String, with other: String, in path: String) throws {
    let text = try read(path)
    guard text.contains(wanted) else { throw CocoaError(.fileReadCorruptFile) }
    try write(text.replacingOccurrences(of: wanted, with: other), to: path)
  }

  /// Removes a file or folder of the workspace.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: "\(workspace)/\(path)")
  }

  /// Makes a folder and those on the way to it.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(workspace)/\(path)", withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace)/\(path)", withDestinationPath: target)
  }

  /// Changes who may do what with a file or folder.
  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: "\(workspace)/\(path)")
  }
}
