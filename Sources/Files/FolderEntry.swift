/// Something in a folder.
public struct FolderEntry: Sendable, Equatable {
  /// The name's bytes, which the disk does not ask to be text.
  public let rawName: [UInt8]
  /// What it is; nil if it vanished while the folder was read.
  public let kind: FileKind?

  /// The name; nil if it is not UTF-8, and then no path can lead there.
  public var name: String? {
    String(validating: rawName, as: UTF8.self)
  }
}
