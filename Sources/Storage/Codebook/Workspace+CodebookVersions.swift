public import Annotations
import Files

extension Workspace {
  /// Whether a codebook means something else than it did when this version was first coded with.
  ///
  /// What each version meant is noted under `.postil/`; where that was deleted nothing is known, and
  /// nothing is complained of.
  ///
  /// - Parameter codebook: The codebook as it is now.
  /// - Returns: True if its meaning changed and its version did not.
  public func hasSilentlyChanged(_ codebook: Codebook) -> Bool {
    guard let path = Self.versionPath(of: codebook),
      let noted = try? folder.read(path, maximumBytes: 256)
    else { return false }
    return !noted.elementsEqual(CodebookDigest.hex(of: codebook).utf8)
  }

  /// Notes what a version of the codebook means, unless that was noted before.
  ///
  /// - Parameter codebook: The codebook that is coded with.
  public func note(_ codebook: Codebook) {
    guard let path = Self.versionPath(of: codebook), let parent = path.parent,
      (try? folder.status(of: path)) == .some(nil)
    else { return }
    // Only a later warning depends on it: a workspace that cannot be noted in can still be coded in.
    try? folder.createFolders(parent)
    try? folder.createNew(path, bytes: Array(CodebookDigest.hex(of: codebook).utf8))
  }

  private static func versionPath(of codebook: Codebook) -> RelativePath? {
    let name = NameSegment.fitting(codebook.name) ?? "codebook"
    return RelativePath(".postil/codebook/\(name)-\(codebook.version)")
  }
}
