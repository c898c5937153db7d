internal import Screens

extension KeyDecoder {
  /// What a control character stands for.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte + 0x40))
    }
  }

  /// What follows the single shift: arrows and function keys of the xterm and VT100 families.
  static func shiftedKey(_ byte: UInt8) -> Key? {
    switch Unicode.Scalar(byte) {
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "M": .enter
    default: arrow(byte)
    }
  }

  /// What a whole control sequence stands for; nil if nothing here.
  ///
  /// - Parameters:
  ///   - bytes: What stands between its introducer and its last byte.
  ///   - final: Its last byte.
  /// - Returns: The key or the mark.
  static func stroke(_ bytes: [UInt8], final: UInt8) -> Stroke? {
    if bytes == [UInt8(ascii: "[")] {
      return (0x41...0x45).contains(final) ? .key(.function(Int(final) - 0x40)) : nil
    }
    guard final == UInt8(ascii: "~") else {
      guard bytes.isEmpty else { return nil }
      if final == UInt8(ascii: "Z") { return .key(.backTab) }
      return arrow(final).map(Stroke.key)
    }
    guard let number = Int(String(decoding: bytes, as: UTF8.self)) else { return nil }
    return number == 200 ? .pasteStart : numbered(number).map(Stroke.key)
  }

  private static func arrow(_ byte: UInt8) -> Key? {
    switch Unicode.Scalar(byte) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "F": .end
    case "H": .home
    default: nil
    }
  }

  /// The keys of the VT220 family; the gaps in its numbers are historical.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
