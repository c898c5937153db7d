/// The encodings that articles are read in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the less significant byte of each code unit first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the more significant byte of each code unit first.
  case utf16BigEndian = "utf-16be"
  /// The eight-bit encoding of Western European Windows.
  case windows1252 = "windows-1252"
  /// The eight-bit encoding of Cyrillic Windows.
  case windows1251 = "windows-1251"

  /// The encoding of a name, without regard to case; nil if articles are not read in it.
  ///
  /// - Parameter name: A name such as `utf-8`.
  public init?(name: String) {
    self.init(rawValue: name.lowercased())
  }

  /// The byte order mark of a Unicode encoding; empty for the others.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .windows1251: []
    }
  }
}
