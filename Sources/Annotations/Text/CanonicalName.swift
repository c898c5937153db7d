// The standard library has the normaliser but does not offer it publicly; the alternative would
// load Foundation and ICU at every start.
@_spi(_Unicode) import Swift

/// A name as it is stored: in Unicode normalisation form C, without white space at the ends, every
/// other run of white space one blank.
///
/// - Parameter text: The name as typed.
/// - Returns: The name as stored; empty if there is nothing but white space.
public func canonicalName(_ text: String) -> String {
  var name = String.UnicodeScalarView()
  var isBlankDue = false
  for scalar in text._nfc {
    if scalar.properties.isWhitespace {
      isBlankDue = !name.isEmpty
    } else {
      if isBlankDue { name.append(" ") }
      isBlankDue = false
      name.append(scalar)
    }
  }
  return String(name)
}
