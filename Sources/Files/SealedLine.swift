/// Lines of JSON that end with the checksum of what stands before it.
public enum SealedLine: Sendable {
  private static let sumKey = Array(",\"sum\":\"".utf8)
  private static let end = Array("\"}".utf8)
  private static let lineFeed = UInt8(ascii: "\n")
  /// The bytes of `,"sum":"…"}` with a checksum in hexadecimal.
  public static let tailLength = sumKey.count + 64 + 2

  /// Adds the checksum to an object.
  ///
  /// - Parameter object: A JSON object with at least one member, on one line.
  /// - Returns: The line without its line feed, and the checksum in it.
  public static func sealing(_ object: [UInt8]) -> (bytes: [UInt8], sum: String) {
    var bytes = object
    bytes.removeLast()
    let sum = SHA256.hex(of: bytes)
    bytes += sumKey
    bytes += sum.utf8
    bytes += end
    return (bytes, sum)
  }

  /// Whether a line's checksum is that of its bytes, and which it is.
  ///
  /// - Parameter line: A line without its line feed.
  /// - Returns: The checksum, or nil if the line has none or another.
  public static func verifiedSum(of line: ArraySlice<UInt8>) -> String? {
    guard isSealed(line) else { return nil }
    return String(
      decoding: line.suffix(tailLength).dropFirst(sumKey.count).dropLast(2), as: UTF8.self)
  }

  /// Whether every line has the checksum of its bytes.
  ///
  /// - Parameter bytes: Lines, each with its line feed; empty ones are passed over.
  /// - Returns: False if one has none, or another.
  public static func areSealed(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = bytes.firstPlace(of: lineFeed, from: rest.startIndex) ?? rest.endIndex
      let line = rest[..<end]
      guard line.isEmpty || isSealed(line) else { return false }
      rest = rest[end...].dropFirst()
    }
    return true
  }

  private static func isSealed(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count > tailLength else { return false }
    let tail = line.suffix(tailLength)
    guard tail.starts(with: sumKey), tail.suffix(2).elementsEqual(end) else { return false }
    let digits = tail.dropFirst(sumKey.count).dropLast(2)
    return SHA256.has(digits, of: line.dropLast(tailLength))
  }

  /// Whether a line is one of those that git puts between two versions of a text.
  ///
  /// - Parameter line: A line without its line feed.
  /// - Returns: True if it begins with seven of one of git's signs.
  public static func isConflictMarker(_ line: ArraySlice<UInt8>) -> Bool {
    [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|")].contains {
      line.count >= 7 && line.prefix(7).elementsEqual(repeatElement($0, count: 7))
    }
  }
}
