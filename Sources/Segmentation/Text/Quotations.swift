/// Whether a place is within double quotation marks, told from the marks before it.
struct Quotations {
  private(set) var isInside = false
  /// Whether `„` opened it, which `“` closes: that mark opens only where no such quotation is open.
  private var isLow = false

  /// Takes note of a scalar; those that are no double quotation mark change nothing.
  mutating func pass(_ scalar: Scalar) {
    switch scalar.value {
    case 0x22: set(isInside: !isInside)
    case 0x201E: set(isInside: true, isLow: true)
    case 0x201C: set(isInside: !isLow)
    case 0xAB: set(isInside: true)
    case 0x201D, 0xBB: set(isInside: false)
    default: break
    }
  }

  private mutating func set(isInside: Bool, isLow: Bool = false) {
    self.isInside = isInside
    self.isLow = isLow
  }
}
