/// What `find` looks for.
struct TextPattern: @unchecked Sendable {
  /// The pattern as it was typed.
  let text: String
  // A compiled expression is never changed after it was made, though its type does not say so.
  private let expression: Regex<AnyRegexOutput>?
  private let folded: String

  /// Reads a pattern: `/…/` is a regular expression, anything else is found as it is.
  init(_ typed: String) throws(Refusal) {
    text = typed
    folded = typed.lowercased()
    let bytes = typed.utf8
    guard bytes.count > 2, bytes.first == UInt8(ascii: "/"), typed.utf8.last == UInt8(ascii: "/")
    else {
      expression = nil
      return
    }
    let inner = String(typed.utf8.dropFirst().dropLast()) ?? ""
    do {
      expression = try Regex(inner).matchingSemantics(.unicodeScalar)
    } catch {
      throw .badPattern(inner, reason: "\(error)")
    }
  }

  /// Whether a text has the pattern.
  func matches(_ candidate: String) -> Bool {
    if let expression { return (try? expression.firstMatch(in: candidate)) ?? nil != nil }
    return candidate.lowercased().utf8.contains(folded.utf8)
  }
}

extension String.UTF8View {
  /// Whether other bytes stand somewhere in these.
  func contains(_ other: Self) -> Bool {
    Array(self).firstRange(of: Array(other)) != nil
  }
}

/// A sentence with its line breaks as blanks.
///
/// - Parameter text: A unit's text, possibly hard-wrapped.
/// - Returns: The same words on one line.
func oneLine(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  var isBlankDue = false
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\t" || scalar == " " {
      isBlankDue = true
    } else {
      if isBlankDue { line.append(" ") }
      isBlankDue = false
      line.append(scalar)
    }
  }
  return String(line)
}
