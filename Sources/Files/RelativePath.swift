/// A path below a folder that cannot lead out of it by its own words.
///
/// Its components are joined by `/`; none is empty, `.` or `..`, none has a NUL, and each has at
/// most 255 bytes. Two paths are equal if their bytes are, as on the disk.
public struct RelativePath: Sendable {
  /// The path as it is written.
  public let text: String

  /// Checks a path.
  ///
  /// - Parameter text: The path; nil is the result if it is none below a folder.
  public init?(_ text: String) {
    let components = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard components.allSatisfy(Self.isComponent) else { return nil }
    self.text = text
  }

  private init(checked text: Substring) {
    self.text = String(text)
  }

  /// The last component.
  public var name: String {
    guard let slash = lastSlash else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The folder that it is in; nil for the folder that paths begin at.
  public var parent: RelativePath? {
    lastSlash.map { RelativePath(checked: text[..<$0]) }
  }

  /// The path of something in this folder.
  ///
  /// - Parameter name: One or several components.
  /// - Returns: The longer path, or nil if the name is no path below a folder.
  public func appending(_ name: String) -> RelativePath? {
    RelativePath("\(text)/\(name)")
  }

  /// The paths of the folders on the way, outermost first, and this path.
  var steps: [RelativePath] {
    (parent?.steps ?? []) + [self]
  }

  private var lastSlash: String.Index? {
    text.utf8.lastIndex(of: UInt8(ascii: "/"))
  }

  private static func isComponent(_ component: Substring.UTF8View) -> Bool {
    let isDots = component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8)
    return !isDots && (1...255).contains(component.count) && !component.contains(0)
  }
}

extension RelativePath: Hashable, Comparable {
  /// Whether the bytes of two paths are the same.
  public static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Whether a path comes first in the order of bytes.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Feeds the path's bytes to a hasher.
  ///
  /// - Parameter hasher: Takes the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}

extension RelativePath: CustomStringConvertible {
  /// The path as it is written.
  public var description: String { text }
}
