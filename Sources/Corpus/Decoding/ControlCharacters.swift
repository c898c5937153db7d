/// Tells text from other bytes by the control characters that no text has.
enum ControlCharacters {
  /// Refuses a zero character, and more than a few other controls up to U+001F.
  ///
  /// Tab, line ends and form feed are not counted: texts have them.
  static func refuseBinary(_ bytes: [UInt8], from start: Int, in encoding: TextEncoding)
    throws(DecodingProblem)
  {
    let width = encoding.isUTF16 ? 2 : 1
    let isBigEndian = encoding == .utf16BigEndian
    var count = 0
    for offset in stride(from: start, to: bytes.count, by: width) {
      let unit =
        width == 1
        ? UInt16(bytes[offset]) : UTF16Decoding.codeUnit(of: bytes, at: offset, isBigEndian)
      guard unit < 0x20, !isOfText(unit) else { continue }
      count += 1
      if unit == 0 || count > TextDecoder.maximumControlCount {
        throw .binary(offset: offset, found: UInt8(unit))
      }
    }
  }

  /// Whether a control is a tab, a line feed, a form feed or a carriage return.
  private static func isOfText(_ unit: UInt16) -> Bool {
    unit == 9 || unit == 10 || unit == 12 || unit == 13
  }
}
