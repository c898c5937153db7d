/// A file's name taken apart at the last dot.
struct FileName {
  /// What stands before the last dot, without the path.
  let stem: String
  /// What stands after the last dot; empty if there is none, or only one at the name's start.
  let fileExtension: String

  init(_ path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = Substring(path).utf8[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      stem = String(Substring(name))
      fileExtension = ""
      return
    }
    stem = String(Substring(name[..<dot]))
    fileExtension = String(Substring(name[name.index(after: dot)...]))
  }
}
