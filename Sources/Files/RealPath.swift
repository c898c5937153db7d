internal import Glibc

/// Paths without symbolic links.
public enum RealPath: Sendable {
  /// Where a path really leads.
  ///
  /// - Parameter path: A path, absolute or from the current folder.
  /// - Returns: The absolute path without symbolic links, or nil if nothing is there.
  public static func of(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
