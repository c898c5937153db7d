/// Validates UTF-8.
enum UTF8Check {
  /// The bytes from an offset, which must be valid UTF-8.
  static func valid(_ bytes: [UInt8], from start: Int) throws(DecodingProblem)
    -> ArraySlice<UInt8>
  {
    if let offset = firstInvalidByte(of: bytes) {
      throw .notUTF8(offset: offset, found: bytes[offset])
    }
    return bytes[start...]
  }

  /// The offset of the first byte that UTF-8 does not allow, or nil.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether more characters beyond ASCII are valid UTF-8 than are not.
  ///
  /// Text in an eight-bit encoding hardly ever has a valid sequence by chance, so such bytes are a
  /// damaged UTF-8 file; reading them as anything else would garble every one of its characters.
  static func isMostlyValid(_ bytes: [UInt8]) -> Bool {
    var balance = 0
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): balance += scalar.count > 1 ? 1 : 0
      case .error: balance -= 1
      case .emptyInput: return balance > 0
      }
    }
  }
}
