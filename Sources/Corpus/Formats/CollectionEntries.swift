/// Reads a file of many articles one by one.
///
/// A class because what was read from a file is gone from it.
protocol CollectionEntries: AnyObject {
  /// The next entry, or nil at the end.
  ///
  /// After an error the next call goes on behind what was wrong; nil where nothing can be known of
  /// what follows.
  func next() throws(CollectionEntryError) -> CollectionEntry?
}
