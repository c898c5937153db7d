extension String {
  /// Whether a format, `NAME/NUMBER`, is a later version of one that is read; any other is damage.
  ///
  /// - Parameter known: The format that is read.
  /// - Returns: True if the name is the same and the number greater.
  public func isNewerFormat(than known: String) -> Bool {
    guard let found = version, let known = known.version else { return false }
    return found.name == known.name && found.number > known.number
  }

  /// The parts of `NAME/NUMBER`, or nil.
  private var version: (name: Substring, number: Int)? {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")),
      let number = Int(self[utf8.index(after: slash)...])
    else { return nil }
    return (self[..<slash], number)
  }
}
