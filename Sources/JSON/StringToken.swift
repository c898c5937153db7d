/// A string of a document that has been found valid.
struct StringToken {
  /// The offset of its first byte, after the opening quotation mark.
  var start: Int
  /// The offset of its closing quotation mark.
  var end: Int
  var hasEscapes: Bool
  var isASCII: Bool

  /// The string that it stands for.
  ///
  /// - Parameter bytes: The document that it was found in.
  /// - Returns: The string, its escapes replaced.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    if hasEscapes { return String(decoding: unescaped(in: bytes), as: UTF8.self) }
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
    // Scanning has validated these bytes; validating them again would cost a third of all time.
    return String(copying: UTF8Span(unchecked: raw.span, isKnownASCII: isASCII))
  }

  /// Whether two tokens stand for the same string, scalar for scalar.
  func isSame(as other: StringToken, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if hasEscapes || other.hasEscapes {
      return unescaped(in: bytes) == other.unescaped(in: bytes)
    }
    return isWritten(as: UnsafeBufferPointer(rebasing: bytes[other.start..<other.end]), in: bytes)
  }

  /// Whether just these bytes stand between the quotation marks.
  func isWritten(
    as text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text.count == end - start else { return false }
    let own = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<end])
    let other = UnsafeRawBufferPointer(text)
    var offset = 0
    while offset &+ 8 <= own.count {
      guard
        own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    while offset < own.count {
      guard own[offset] == other[offset] else { return false }
      offset &+= 1
    }
    return true
  }

  private func unescaped(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(end - start)
    var rest = bytes[start..<end]
    while let backslash = rest.firstIndex(of: .backslash) {
      result += rest[..<backslash]
      let escape = Escape(at: backslash, in: bytes)
      result += escape.utf8
      rest = rest[(backslash + escape.byteCount)...]
    }
    return result + rest
  }
}
