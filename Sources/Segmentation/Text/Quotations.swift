/// Whether a place is within double quotation marks, told from the marks before it.
struct Quotations {
  private(set) var isInside = false

  /// Takes note of a scalar; those that are no double quotation mark change nothing.
  mutating func pass(_ scalar: Scalar) {
    switch scalar.value {
    case 0x22: isInside.toggle()
    case 0x201C, 0x201E, 0xAB: isInside = true
    case 0x201D, 0xBB: isInside = false
    default: break
    }
  }
}
