public import Annotations
import Files
import JSON

/// A checksum of what a codebook means.
public enum CodebookDigest: Sendable {
  /// The SHA-256 of the codebook's JSON, so that comments and layout do not count.
  ///
  /// Two codebooks of one name and version with different digests were changed without raising the
  /// version.
  ///
  /// - Parameter codebook: The codebook.
  /// - Returns: 64 hexadecimal digits.
  public static func hex(of codebook: Codebook) -> String {
    var writer = JSONWriter(style: .compact)
    writer.write(codebook)
    return SHA256.hex(of: writer.bytes)
  }
}
