import Files

/// The files in and below a folder, one by one, in the order of their paths' bytes.
///
/// Symbolic links and hidden files are passed over: a link's target lies in the folder anyway, or is
/// none of it. No more is held than the names in the folders on the way to the file at hand.
struct FolderWalk {
  /// What was passed over so far.
  private(set) var passedOver = PassedOver()
  private let folder: Folder
  /// What is still to be visited, the next one last.
  private var pending: [Place]

  private struct Place {
    /// The path below the folder; nil for the folder itself.
    var path: RelativePath?
    var isFolder: Bool
  }

  /// Begins at a folder.
  ///
  /// - Parameter path: The folder's path, absolute or from the current one.
  /// - Throws: ``FileError`` if it is no folder, or may not be read.
  init(_ path: String) throws(FileError) {
    folder = try Folder(opening: path)
    pending = [Place(path: nil, isFolder: true)]
  }

  /// The next file's path below the folder, or nil if there is no further one.
  ///
  /// - Throws: ``FileError`` if a folder on the way cannot be read; the next call goes on behind it.
  mutating func next() throws(FileError) -> RelativePath? {
    while let place = pending.popLast() {
      guard place.isFolder else { return place.path }
      try enter(place.path)
    }
    return nil
  }

  private mutating func enter(_ path: RelativePath?) throws(FileError) {
    let places = try folder.entries(of: path).compactMap { place(of: $0, in: path) }
    // A folder's files come where its name with a slash stands among the other names.
    pending += places.sorted { left, right in
      Self.sortingName(right).lexicographicallyPrecedes(Self.sortingName(left))
    }
  }

  private mutating func place(of entry: FolderEntry, in path: RelativePath?) -> Place? {
    guard entry.rawName.first != UInt8(ascii: ".") else { return passOver(.hidden) }
    guard let kind = entry.kind else { return nil }
    guard let name = entry.name, let inside = path.map({ $0.appending(name) }) ?? RelativePath(name)
    else { return passOver(.unreadableName) }
    switch kind {
    case .folder: return Place(path: inside, isFolder: true)
    case .regularFile: return Place(path: inside, isFolder: false)
    case .symbolicLink: return passOver(.symbolicLink)
    default: return passOver(.noFile)
    }
  }

  private mutating func passOver(_ reason: PassedOver.Reason) -> Place? {
    passedOver.count(reason)
    return nil
  }

  private static func sortingName(_ place: Place) -> [UInt8] {
    Array((place.path?.name ?? "").utf8) + (place.isFolder ? [UInt8(ascii: "/")] : [])
  }
}
