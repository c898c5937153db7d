import Glibc

/// The files of this repository.
enum Repository {
  /// The absolute path of its top folder.
  static let path = ancestor(of: #filePath, levels: 3)

  /// The lines of a file, without their ends.
  ///
  /// - Parameter name: Its path below the top folder.
  /// - Returns: The lines; none if there is no such file.
  static func lines(of name: String) -> [String] {
    guard let file = fopen("\(path)/\(name)", "re") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    var lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(String.init)
  }

  /// Writes a file anew.
  ///
  /// - Parameters:
  ///   - lines: Its lines, without their ends.
  ///   - name: Its path below the top folder.
  static func write(_ lines: [String], to name: String) {
    guard let file = fopen("\(path)/\(name)", "we") else { return }
    defer { fclose(file) }
    fputs(lines.map { $0 + "\n" }.joined(), file)
  }

  /// Whether there is a file or folder.
  ///
  /// - Parameter name: Its path below the top folder.
  /// - Returns: True if there is.
  static func has(_ name: String) -> Bool { access("\(path)/\(name)", F_OK) == 0 }

  /// The files below a folder, and in its folders, whose names end in a certain way.
  ///
  /// - Parameters:
  ///   - suffix: The end of the name.
  ///   - folder: The folder's path below the top folder; empty for the top folder alone.
  /// - Returns: Their paths below the top folder, sorted.
  static func files(endingIn suffix: String, in folder: String) -> [String] {
    let here = names(in: folder).map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
    let below = folder.isEmpty ? [] : here.flatMap { files(endingIn: suffix, in: $0) }
    return (here.filter { $0.hasSuffix(suffix) } + below).sorted()
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func ancestor(of path: String, levels: Int) -> String {
    "/" + path.split(separator: "/").dropLast(levels).joined(separator: "/")
  }
}
