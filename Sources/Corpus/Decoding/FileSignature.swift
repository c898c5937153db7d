/// Tells files that are no text by their first bytes.
enum FileSignature {
  /// What a file is, in words with an article; nil if its beginning could be that of a text.
  static func kind(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.beginning) }?.kind
  }

  /// Source: the formats' own specifications.
  private static let signatures: [(beginning: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF87a".utf8), "a GIF picture"),
    (Array("GIF89a".utf8), "a GIF picture"),
    ([0x1F, 0x8B, 0x08], "a gzip archive"),
    (Array("BZh9".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
