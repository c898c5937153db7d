/// An escape between `$'` and `'`, after POSIX.1-2024 for sh, with the `\u` of bash and zsh and
/// without octal and control forms.
///
/// There are `\a \b \e \f \n \r \t \v \\ \' \"`, `\xHH` for a byte, and `\uHHHH` and `\UHHHHHHHH` for a
/// Unicode scalar, with fewer digits too. Any other backslash stands for itself.
struct EscapeReader {
  /// What it stands for, in UTF-8.
  let bytes: [UInt8]
  /// How many bytes of the line it takes.
  let length: Int

  private static let letters: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "e"): 27, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
    UInt8(ascii: "\\"): 92, UInt8(ascii: "'"): 39, UInt8(ascii: "\""): 34,
  ]
  private static let greatestDigitCounts: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// Reads an escape; nil if none begins here.
  ///
  /// - Parameter line: The line from the backslash on.
  init?(_ line: ArraySlice<UInt8>) {
    let letter = line.startIndex + 1
    guard line.first == UInt8(ascii: "\\"), letter < line.endIndex else { return nil }
    if let byte = Self.letters[line[letter]] {
      (bytes, length) = ([byte], 2)
      return
    }
    guard let count = Self.greatestDigitCounts[line[letter]] else { return nil }
    let digits = line[(letter + 1)...].prefix(count).prefix {
      Character(Unicode.Scalar($0)).isHexDigit
    }
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    length = 2 + digits.count
    guard line[letter] != UInt8(ascii: "x") else {
      bytes = [UInt8(truncatingIfNeeded: value)]
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    bytes = Array(String(scalar).utf8)
  }
}
