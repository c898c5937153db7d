/// What must never be sent to a terminal, a page or a document as it is.
public enum ConcealedScalars: Sendable {
  /// Those of a text that act, reorder or hide, as `U+9B`; line feeds are none.
  ///
  /// Told by Unicode's own properties, so that no list of the program's is trusted. What joins
  /// emoji and the letters of some scripts is left out where it stands behind such.
  ///
  /// - Parameter text: What a program wrote.
  /// - Returns: Each once, in their order.
  public static func found(in text: String) -> [String] {
    var found: Set<UInt32> = []
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar != "\n", acts(scalar), !joins(scalar, previous) { found.insert(scalar.value) }
      previous = scalar
    }
    return found.sorted().map { "U+" + String($0, radix: 16, uppercase: true) }
  }

  /// Whether Unicode calls a scalar a control, a separator of lines, bidirectional or ignorable.
  public static func acts(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isBidiControl
        || properties.isNoncharacterCodePoint || (0xFFF9...0xFFFB).contains(scalar.value)
    }
  }

  private static func joins(_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar) -> Bool {
    guard scalar.properties.isJoinControl || scalar.properties.isVariationSelector else {
      return false
    }
    return previous.value > 0x5FF
  }
}
