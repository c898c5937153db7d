/// Finds entities that a document declares before its first element.
enum EntityDeclaration {
  /// The 1-based line of the first one; nil if there is none.
  static func line(in xml: String) -> Int? {
    let bytes = Array(xml.utf8)
    guard let place = InternalSubset.place(inXML: bytes) else { return nil }
    for index in place where bytes[index] == UInt8(ascii: "<") {
      guard bytes[index...].begins(with: "<!entity") else { continue }
      return 1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
    }
    return nil
  }
}
