extension ArraySlice<Unicode.Scalar> {
  /// The part without white space at its ends.
  var trimmed: Self {
    let start = drop(while: \.properties.isWhitespace)
    let count = start.reversed().drop(while: \.properties.isWhitespace).count
    return start.prefix(count)
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.properties.isWhitespace) }
}
