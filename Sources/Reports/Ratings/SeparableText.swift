/// A text that can be joined with others by a separator and still be told apart from them.
///
/// - Parameters:
///   - text: Any text.
///   - separator: The ASCII scalar that joins texts.
/// - Returns: The text with the separator and `%` written as `%` and two hexadecimal digits.
func separable(_ text: String, by separator: Unicode.Scalar) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == separator || scalar == "%" {
      result.append(
        contentsOf: ("%" + String(scalar.value, radix: 16, uppercase: true)).unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}
