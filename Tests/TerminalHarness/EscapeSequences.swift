/// What a terminal would write as text: control sequences, operating system commands and the other
/// escape sequences left out, line feeds and carriage returns kept.
///
/// An unfinished sequence at the end is left out too, so that more bytes only ever add to the result.
///
/// - Parameter bytes: What a program wrote.
/// - Returns: The text, as UTF-8.
public func withoutEscapeSequences(_ bytes: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    guard byte == 0x1B else {
      text.append(byte)
      continue
    }
    switch rest.popFirst() {
    case UInt8(ascii: "["):
      rest = rest.drop { !(0x40...0x7E).contains($0) }.dropFirst()
    case UInt8(ascii: "]"):
      rest = rest.drop { $0 != 0x07 }.dropFirst()
    default:
      break
    }
  }
  return text
}

/// The first place of some bytes in others.
func firstRange(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
  var start = bytes.startIndex
  while start + wanted.count <= bytes.endIndex {
    if bytes[start...].starts(with: wanted) { return start..<(start + wanted.count) }
    start += 1
  }
  return nil
}
