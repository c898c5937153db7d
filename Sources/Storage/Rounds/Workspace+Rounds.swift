import Files
import JSON

extension Workspace {
  private static let roundsPath = "annotations/rounds.json"

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
    return file.rounds.isEmpty ? .unassigned : Rounds(file.rounds)
  }
}
