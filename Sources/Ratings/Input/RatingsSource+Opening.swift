internal import Files

extension RatingsSource {
  /// Opens the file.
  func open() throws(RatingsError) -> InputFile {
    do throws(FileError) {
      switch self {
      case .file(let path): return try InputFile(path)
      case .standardInput: return try InputFile.standardInput()
      }
    } catch {
      throw RatingsError(place: .file(name), problem: .file(error))
    }
  }

  /// Opens the file as a table.
  ///
  /// - Returns: The table, and whether it can be read again once it was read.
  func table(
    _ separator: CSVSeparator?
  ) throws(RatingsError) -> (rows: CSVReader, isReadableAgain: Bool) {
    let file = try open()
    // To open a pipe a second time would wait for another writer.
    let isReadableAgain = self != .standardInput && file.isRegular
    do throws(FileError) {
      return (try CSVReader(file, separator: separator), isReadableAgain)
    } catch {
      throw RatingsError(place: .file(name), problem: .file(error))
    }
  }
}

extension RatingsError {
  /// An error of a table.
  init(file: String, _ error: CSVError) {
    if case .file(let problem) = error.problem {
      self.init(place: .file(file), problem: .file(problem))
    } else {
      self.init(place: .line(error.line, of: file), problem: .table(error.problem))
    }
  }
}
