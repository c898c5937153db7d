extension UInt8 {
  /// The value of an ASCII digit.
  var decimalDigit: Int? { isASCIIDigit ? Int(self & 0x0F) : nil }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it is an ASCII letter or digit.
  var isASCIIWord: Bool { isASCIILetter || isASCIIDigit }

  /// Whether it is white space of ASCII.
  var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// Whether a word ends before it: whether it is ASCII, but no letter, digit, apostrophe or hyphen.
  var endsWord: Bool {
    // A blank does so mostly.
    self == 0x20
      || self < 0x80 && !isASCIIWord && self != UInt8(ascii: "'") && self != UInt8(ascii: "-")
  }

  /// Whether no white space begins with it: visible ASCII, or Latin, Greek and Cyrillic letters.
  var beginsNoSpace: Bool { self &- 0x21 < 0x5E || self &- 0xC3 < 0x1D }

  /// Whether no white space ends with it, for which there are more that may.
  var endsNoSpace: Bool { self &- 0x21 < 0x5E || self &- 0x8B < 0x14 || self >= 0xB0 }
}
