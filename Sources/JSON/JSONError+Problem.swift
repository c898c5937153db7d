extension JSONError {
  /// What can be wrong with a document.
  public enum Problem: Sendable, Equatable {
    /// The document has more bytes than the limit.
    case tooLarge(limit: Int)
    /// More objects and arrays are open at once than the limit.
    case tooDeep(limit: Int)
    /// The document begins with a byte order mark.
    case byteOrderMark
    /// A byte that UTF-8 does not allow in its place.
    case notUTF8(byte: UInt8)
    /// Something else was expected here; `found` is nil at the document's end.
    case syntax(expected: String, found: Unicode.Scalar?)
    /// The value is of another kind than the format's.
    case wrongKind(expected: JSONKind, found: JSONKind)
    /// The object has this key already.
    case duplicateKey(String)
    /// A control character stands in a string as it is.
    case controlCharacter(Unicode.Scalar)
    /// The document ends within a string.
    case unterminatedString
    /// A backslash is followed by what is no escape of JSON's.
    case badEscape
    /// A `\u` escape is one half of a surrogate pair, without the other.
    case loneSurrogate(UInt16)
    /// A number begins with a zero that is followed by digits.
    case leadingZero
    /// A number is written with more bytes than the limit.
    case longNumber(limit: Int)
    /// A whole number was expected, and this has a fraction or an exponent.
    case notInteger(String)
    /// A whole number needs more than 64 bits.
    case integerOutOfRange(String)
    /// The reader was asked for a key or an element where no object or array is open.
    case notInside(JSONKind)
    /// The value is not what the format says; the words complete "expected …".
    case schema(String)
  }
}

extension JSONError.Problem: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "more than \(limit) bytes of JSON; split the file"
    case .tooDeep(let limit): "more than \(limit) objects and arrays inside one another"
    case .byteOrderMark: "a byte order mark; save the file as UTF-8 without one"
    case .notUTF8(let byte):
      "the byte 0x\(hexadecimal(byte, 2)) is not UTF-8; save the file as UTF-8"
    case .syntax(let expected, nil): "expected \(expected) but the text ends"
    case .syntax(let expected, let found?): "expected \(expected) but found \(shown(found))"
    case .wrongKind(let expected, let found): "expected \(expected) but found \(found)"
    case .notInside(let kind): "expected to be inside \(kind)"
    case .schema(let expected): "expected \(expected)"
    case .duplicateKey(let key): "the key '\(key)' is here twice; remove one"
    case .controlCharacter(let scalar):
      "a control character in a string; write it as \\u\(hexadecimal(scalar.value, 4))"
    case .unterminatedString: "a string without its closing '\"'"
    case .badEscape: "an unknown escape; write a backslash as '\\\\'"
    case .loneSurrogate(let half):
      "half a surrogate pair, \\u\(hexadecimal(half, 4)); write both halves"
    case .leadingZero: "a number with a leading zero; remove the zero"
    case .longNumber(let limit): "a number of more than \(limit) characters"
    case .notInteger(let text): "expected a whole number but found '\(text)'"
    case .integerOutOfRange(let text): "the number '\(text)' does not fit in 64 bits"
    }
  }

  private func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      "U+\(hexadecimal(scalar.value, 4))"
    default: "'\(scalar)'"
    }
  }

  private func hexadecimal(_ value: some BinaryInteger, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
