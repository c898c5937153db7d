extension UInt8 {
  /// The value of an ASCII digit.
  var decimalDigit: Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self & 0x0F) : nil
  }
}
