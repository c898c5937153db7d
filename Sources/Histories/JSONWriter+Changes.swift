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
}
