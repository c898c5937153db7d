public import Files
import JSON

extension Workspace {
  static let roundsPath = "annotations/rounds.json"

  /// The rounds that were assigned; without any, everything is everybody's.
  ///
  /// - Returns: The rounds.
  /// - Throws: ``StorageError`` if the file cannot be read, is damaged or of a newer version.
  public func rounds() throws(StorageError) -> Rounds {
    guard let bytes = try bytes(of: try RelativePath.place(Self.roundsPath)) else {
      return .unassigned
    }
    var file = RoundsReader()
    var problem: JSONError?
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in try file.read(&reader) }
    } catch {
      problem = error
    }
    if let found = file.format, found != RoundsReader.format {
      throw .newerFormat(path: Self.roundsPath, found: found, supported: RoundsReader.format)
    }
    if let problem { throw .json(path: Self.roundsPath, problem) }
    return Rounds(file.rounds, unknown: file.unknown)
  }

  /// What the system knows of the rounds' file, by which it is seen whether they were changed.
  ///
  /// - Returns: The status; nil if there is no file.
  /// - Throws: ``StorageError`` if the system does not say.
  public func roundsStatus() throws(StorageError) -> FileStatus? {
    let path = try RelativePath.place(Self.roundsPath)
    return try fileAccess { () throws(FileError) in try folder.status(of: path) }
  }
}
