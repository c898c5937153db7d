/// How a place in the order of stances is painted: a hue a side, which colour-blind readers tell
/// apart, darker toward the ends, and a pattern besides colour for what lies between.
struct StanceShade: Equatable {
  /// The class of the style sheet.
  let name: String
  /// The pattern over it, if any.
  let pattern: String?

  /// The shade of a label.
  ///
  /// - Parameter position: From -1 to 1 in the order; nil outside of it.
  init(position: Double?) {
    guard let position else {
      (name, pattern) = ("out", nil)
      return
    }
    let side = position < 0 ? "n" : "p"
    switch position.magnitude {
    case 0.9...: (name, pattern) = (side + "3", nil)
    case 0.45...: (name, pattern) = (side + "2", "hatch")
    case 0.01...: (name, pattern) = (side + "1", "dots")
    default: (name, pattern) = ("z", nil)
    }
  }
}
