/// What a filter makes one line of output of: a line of input, or a file.
public protocol InputRecord: Sendable {
  /// About how many bytes it holds, by which records are handed out in portions of equal work.
  var byteCount: Int { get }
}
