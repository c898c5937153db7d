/// JSON that says the same and cannot act on whoever looks at it.
///
/// JSON leaves most of Unicode as it is in strings, also what a terminal obeys (U+009B begins a control
/// sequence), what reorders a line and what is invisible. All of that is written as `\uXXXX`. Outside
/// strings nothing of it can stand in JSON, so the text need not be read.
///
/// - Parameter json: JSON text in UTF-8, as ``JSONWriter`` makes it.
/// - Returns: JSON text with the same values.
public func inert(_ json: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var copied = 0
  var index = 0
  while let start = json[index...].firstIndex(where: { InertText.mayBegin[Int($0)] }) {
    let (scalar, end) = InertText.scalar(at: start, in: json)
    index = end
    guard InertText.isConcealed(scalar) else { continue }
    result += json[copied..<start]
    result += InertText.escape(of: scalar)
    copied = end
  }
  return copied == 0 ? json : result + json[copied...]
}

/// Which scalars are escaped, and how.
private enum InertText {
  /// Whether a byte may begin a scalar that is escaped.
  static let mayBegin: [Bool] = (0..<256).map { byte in
    [0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF].contains(byte) || byte >= 0xF0
  }

  /// The scalar that begins at an offset, and where it ends; bytes that are no UTF-8 stand for
  /// themselves.
  static func scalar(at start: Int, in bytes: [UInt8]) -> (scalar: UInt32, end: Int) {
    let first = bytes[start]
    let count = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard count > 1, start + count <= bytes.count else { return (UInt32(first), start + 1) }
    var value = UInt32(first) & (0xFF >> (UInt32(count) + 1))
    for byte in bytes[(start + 1)..<(start + count)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (value, start + count)
  }

  /// Whether a scalar acts, reorders or is invisible: DEL, C1, line separators, and what Unicode calls
  /// default ignorable, a control of format or no character.
  static func isConcealed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFDD0...0xFDEF: true
    case 0x13430...0x13455, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// A scalar as JSON escapes it: one escape, or two for a pair of surrogates.
  static func escape(of scalar: UInt32) -> [UInt8] {
    guard scalar > 0xFFFF else { return escape(ofUnit: scalar) }
    let rest = scalar - 0x10000
    return escape(ofUnit: 0xD800 + rest >> 10) + escape(ofUnit: 0xDC00 + rest & 0x3FF)
  }

  private static func escape(ofUnit unit: UInt32) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
  }
}
