/// The rule for one segment of an article's id and for an annotator's name.
///
/// A segment is `[a-z0-9][a-z0-9._-]*`, at most 64 bytes, and does not end in `.`: it can stand as a
/// file name on every file system without being changed.
public enum NameSegment: Sendable {
  /// The greatest length of a segment in bytes.
  public static let maximumLength = 64

  /// Whether a text is a legal segment.
  ///
  /// - Parameter text: The text to test.
  /// - Returns: True if the text may be used as it is.
  public static func isLegal(_ text: some StringProtocol) -> Bool {
    var count = 0
    var last = UInt8(ascii: ".")
    for byte in text.utf8 {
      guard count == 0 ? isLetterOrDigit(byte) : isAllowed(byte) else { return false }
      last = byte
      count += 1
      guard count <= maximumLength else { return false }
    }
    return last != UInt8(ascii: ".")
  }

  /// The nearest legal segment to a text: ``romanised(_:)``, lower case, every run of other characters
  /// one hyphen.
  ///
  /// - Parameter text: Any text, such as a file name or a person's name.
  /// - Returns: A legal segment, or nil if the romanised text has no ASCII letter or digit.
  public static func fitting(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    for byte in romanised(String(text)).utf8 {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      if isLetterOrDigit(lower) || (isAllowed(lower) && !bytes.isEmpty) {
        bytes.append(lower)
      } else if let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
      if bytes.count == maximumLength { break }
    }
    while let last = bytes.last, !isLetterOrDigit(last) { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// A text with Latin letters for Ukrainian and Russian ones, and Latin letters without their marks.
  ///
  /// A text does not tell which of the two languages it is in; letters that both have are written as
  /// the Ukrainian ones are.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text; everything else in it is as it was.
  public static func romanised(_ text: String) -> String {
    Romanisation.romanised(text)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 46 || byte == 95 || byte == 45
  }
}
