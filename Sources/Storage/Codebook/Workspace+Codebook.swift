public import Annotations
import Files

extension Workspace {
  /// Reads the codebook.
  ///
  /// - Parameter reservedWords: Words that cannot be ids of labels or entities: the names of
  ///   commands.
  /// - Returns: The codebook.
  /// - Throws: ``StorageError/codebook(_:)`` with all its problems.
  public func codebook(reservedWords: [String]) throws(StorageError) -> Codebook {
    let reading = try codebookReading(reservedWords: reservedWords)
    guard let codebook = reading.codebook else { throw .codebook(reading.problems) }
    return codebook
  }

  /// Reads the codebook with its examples, or with its problems.
  ///
  /// - Parameter reservedWords: Words that cannot be ids of labels or entities.
  /// - Returns: What was read.
  /// - Throws: ``StorageError/file(_:)`` if the file cannot be read.
  public func codebookReading(reservedWords: [String]) throws(StorageError) -> CodebookReading {
    CodebookReader.read(try codebookBytes(), reservedWords: reservedWords)
  }

  func codebookBytes() throws(StorageError) -> [UInt8] {
    let place = try RelativePath.place(Self.codebookPath)
    return try fileAccess { () throws(FileError) in
      try folder.read(place, maximumBytes: YAMLDocument.maximumBytes)
    }
  }
}

extension Workspace {
  /// Reads the codebook in order to change it.
  ///
  /// - Parameter reservedWords: Words that cannot be ids of labels or entities.
  /// - Returns: The codebook's text.
  /// - Throws: ``StorageError/codebook(_:)`` if the codebook has problems.
  public func codebookText(reservedWords: [String]) throws(StorageError) -> CodebookText {
    let bytes = try codebookBytes()
    let reading = CodebookReader.read(bytes, reservedWords: reservedWords)
    guard let codebook = reading.codebook else { throw .codebook(reading.problems) }
    return CodebookText(bytes, saying: codebook, reservedWords: reservedWords)
  }

  /// Writes a changed codebook in the place of the one that was read.
  ///
  /// - Parameter text: The changed text.
  /// - Throws: ``StorageError/replacedMeanwhile(path:)`` if somebody changed the codebook since.
  public func write(_ text: CodebookText) throws(StorageError) {
    guard try codebookBytes() == text.original else {
      throw .replacedMeanwhile(path: Self.codebookPath)
    }
    let place = try RelativePath.place(Self.codebookPath)
    try fileAccess { () throws(FileError) in try folder.replace(place, with: text.bytes) }
  }
}
