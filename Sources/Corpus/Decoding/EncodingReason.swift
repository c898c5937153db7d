/// What told the encoding of a received text.
public enum EncodingReason: Sendable, Equatable {
  /// Somebody named it.
  case named
  /// The bytes begin with its byte order mark.
  case byteOrderMark
  /// Zero and other small bytes stand in nearly every other place, which only UTF-16 has.
  case zeroBytes
  /// The bytes are valid UTF-8, which texts in other encodings are not.
  case validUTF8
  /// The file itself declares it.
  case declared
  /// The letters beyond ASCII stand as they do in texts of that encoding.
  case statistics
}
