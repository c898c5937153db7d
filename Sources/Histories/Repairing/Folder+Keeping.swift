public import Files
import JSON

extension Folder {
  /// Where files are kept before they are changed, from the workspace's root.
  public static let quarantine = ".postil/quarantine"
  /// The ending of what is said of a kept file, beside it.
  public static let accountEnding = ".about"

  /// Keeps a whole file before it is changed or removed, with an account of what it was; durable on
  /// return.
  ///
  /// The name is made of what the bytes are and where they stood, so keeping the same file again keeps
  /// it once.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: Where it stands.
  ///   - why: What it has to go for.
  ///   - at: The time.
  /// - Returns: Where the copy is, from the workspace's root.
  /// - Throws: `FileError` if it could not be made durable; the file must not be changed then.
  public func keep(_ bytes: [UInt8], of path: RelativePath, why: String, at: String)
    throws(FileError) -> String
  {
    let sum = SHA256.hex(of: bytes)
    // Two paths could come to one name of words, but not to one checksum.
    let place = SHA256.hex(of: path.text.utf8).prefix(8)
    let flat = path.text.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
    let words = String(decoding: flat.suffix(160), as: UTF8.self)
    let name = "\(Self.quarantine)/\(sum.prefix(16))-\(place)-\(words)"
    guard let folder = RelativePath(Self.quarantine), let copy = RelativePath(name),
      let account = RelativePath(name + Self.accountEnding)
    else { throw FileError(.create, name, .leavesWorkspace) }
    try createFolders(folder)
    if try status(of: copy) == nil { try createNew(copy, bytes: bytes) }
    guard try status(of: account) == nil else { return name }
    var writer = JSONWriter(style: .pretty)
    writer.beginObject()
    writer.member("format", "postil.quarantine/1")
    writer.member("file", path.text)
    writer.member("sha256", sum)
    writer.member("bytes", bytes.count)
    writer.member("at", at)
    writer.member("why", why)
    writer.endObject()
    try createNew(account, bytes: writer.bytes + [10])
    return name
  }
}
