/// White space as a browser shows it.
enum FoldedText {
  /// The text with each run of white space as one blank, and none at its ends; non-breaking blanks
  /// are kept.
  static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isPending = false
    for byte in bytes {
      if isSpace(byte) {
        isPending = true
        continue
      }
      if isPending, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
      isPending = false
      folded.append(byte)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether HTML counts the byte as white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
