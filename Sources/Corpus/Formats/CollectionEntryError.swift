/// Why an entry, or the rest of a file of them, cannot be read.
struct CollectionEntryError: Error, Equatable {
  /// The line, from 1.
  var line: Int
  var problem: CollectionProblem
}
