extension Unicode.Scalar {
  /// Whether Unicode calls it alphabetic.
  var isLetter: Bool {
    guard value >= 0x80 else { return (0x61...0x7A).contains(value | 0x20) }
    return (0x0400..<0x0482).contains(value) || properties.isAlphabetic
  }

  /// Whether it is a small letter.
  var isSmallLetter: Bool {
    guard value >= 0x80 else { return (0x61...0x7A).contains(value) }
    return (0x0430..<0x0460).contains(value) || properties.isLowercase
  }

  /// The small letter of a capital of ASCII or Cyrillic, else the scalar itself.
  var lowercased: Unicode.Scalar {
    switch value {
    case 0x41...0x5A, 0x0410...0x042F: Unicode.Scalar(value + 0x20) ?? self
    case 0x0400...0x040F: Unicode.Scalar(value + 0x50) ?? self
    case 0x0490: "ґ"
    default: self
    }
  }
}

extension String {
  /// Makes a text of a part of another one's scalars.
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// Makes a text of scalars with capitals of ASCII and Cyrillic made small.
  init(lowercasing scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(scalar.lowercased) }
    self.init(view)
  }
}
