/// Names for people, the first few of them.
///
/// - Parameter names: All of them.
/// - Returns: At most ten, and how many more there are.
func shortList(_ names: [String]) -> String {
  let most = 10
  let shown = names.prefix(most).joined(separator: ", ")
  return names.count > most ? shown + " and \(names.count - most) more" : shown
}

/// A clause as a sentence.
///
/// - Parameter clause: The clause, in lower case and without a full stop.
/// - Returns: The sentence.
func sentence(_ clause: String) -> String {
  let first = clause.unicodeScalars.prefix(1).map(\.properties.uppercaseMapping).joined()
  return first + String(clause.unicodeScalars.dropFirst()) + "."
}
