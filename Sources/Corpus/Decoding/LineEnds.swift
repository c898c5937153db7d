/// Makes every line end `\n`.
enum LineEnds {
  /// UTF-8 with `\r\n` and lone `\r` as `\n`.
  static func folded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(carriageReturn) else { return bytes }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      if byte == carriageReturn {
        folded.append(lineFeed)
      } else if byte != lineFeed || !isAfterReturn {
        folded.append(byte)
      }
      isAfterReturn = byte == carriageReturn
    }
    return folded[...]
  }

  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")
}
