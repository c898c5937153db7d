import Annotations
public import Files

/// A copy that a synchronising program, or a merge by hand, made of a file that two people changed.
public struct ConflictCopy: Sendable, Equatable {
  /// Where the copy lies.
  public let path: RelativePath
  /// The file that it is a copy of; nil where the name does not tell it.
  public let original: RelativePath?

  private static let endings = [".json", ".jsonl", ".yaml", ".txt", ".md", ".html", ".htm"]

  /// Tells a copy by its name.
  ///
  /// - Parameter path: A file; nil is the result if its name is not that of a copy.
  public init?(_ path: RelativePath) {
    let name = path.name
    guard let original = Self.original(of: name) else { return nil }
    self.path = path
    let parent = path.parent.map { "\($0)/" } ?? ""
    self.original = original.isEmpty ? nil : RelativePath(parent + original)
  }

  /// The name of the file that a copy was made of, empty where it cannot be told; nil if a name is not
  /// that of a copy.
  static func original(of name: String) -> String? {
    // All other signs of a copy have blanks or capital letters; looking closer takes its time.
    let isLegal = NameSegment.isLegal(name)
    guard !isLegal || name.utf8.suffix(5).elementsEqual(".orig".utf8) else { return nil }
    let bytes = Array(name.utf8)
    if let known = withoutEnding(bytes) { return known }
    guard !isLegal else { return nil }
    if let known = withoutSign(bytes) ?? withoutParentheses(bytes) { return known }
    return bytes.firstRange(of: Array("conflicted copy".utf8)) == nil ? nil : ""
  }

  /// `x.json.orig` of a merge tool, and `x.json~HEAD` of git.
  private static func withoutEnding(_ name: [UInt8]) -> String? {
    let stem =
      name.ends(with: ".orig")
      ? name.dropLast(5) : name.lastIndex(of: UInt8(ascii: "~")).map { name[..<$0] }
    guard let stem, endings.contains(where: { Array(stem).ends(with: $0) }) else { return nil }
    return String(decoding: stem, as: UTF8.self)
  }

  /// `x.sync-conflict-20310302-101112-ABCDEFG.json` of Syncthing.
  private static func withoutSign(_ name: [UInt8]) -> String? {
    guard let sign = name.firstRange(of: Array(".sync-conflict-".utf8)) else { return nil }
    let rest = name[sign.upperBound...].drop { $0 != UInt8(ascii: ".") }
    return String(decoding: name[..<sign.lowerBound] + rest, as: UTF8.self)
  }

  /// `x (Mira's conflicted copy 2031-03-02).json` of Dropbox and Nextcloud, `x (SFConflict …).json` of
  /// Seafile, `x (Case Conflict).json`.
  private static func withoutParentheses(_ name: [UInt8]) -> String? {
    guard let open = name.lastIndex(of: UInt8(ascii: "(")), open > 0,
      let close = name[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let words = Array(name[open..<close])
    let isSaid = ["conflicted copy", "Conflict"].contains {
      words.firstRange(of: Array($0.utf8)) != nil
    }
    guard isSaid else { return nil }
    let stem = name[..<open]
    let kept = stem.last == UInt8(ascii: " ") ? stem.dropLast() : stem
    return String(decoding: kept + name[(close + 1)...], as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool {
    reversed().starts(with: ending.utf8.reversed())
  }
}
