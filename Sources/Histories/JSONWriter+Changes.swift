public import Annotations
public import JSON

extension JSONWriter {
  /// Writes the changes that a line was made upon.
  ///
  /// - Parameter parents: The changes, with their lines' checksums.
  public mutating func writeParents(_ parents: [Change.Parent]) {
    beginArray()
    for parent in parents {
      beginArray()
      string("\(parent.id)")
      string(parent.sum)
      endArray()
    }
    endArray()
  }

  /// Writes which changes a repair found missing, if it did.
  ///
  /// - Parameter lost: Their names, or their checksums.
  public mutating func writeLost(_ lost: [String]) {
    guard !lost.isEmpty else { return }
    key("lost")
    beginArray()
    for name in lost { string(name) }
    endArray()
  }
}
