import Files
import Storage

/// The lines of a script, read from a file or from a descriptor.
struct ScriptFile: LineSource {
  private let reader: LineReader
  /// Whether reading failed, so that nothing more can be had.
  private var isBroken = false
  // A command that fits in a line is never as long as an article.
  private static let longestLine = 1 << 16

  /// Opens a script.
  ///
  /// - Parameter path: The file's path, as the user wrote it.
  /// - Throws: A refusal if it cannot be opened.
  init(_ path: String) throws(Refusal) {
    do throws(FileError) {
      reader = LineReader(try InputFile(path), maximumBytes: Self.longestLine)
    } catch {
      throw .storage(.file(error))
    }
  }

  /// Reads standard input.
  init() {
    reader = LineReader(0, maximumBytes: Self.longestLine)
  }

  var hasCompleteLine: Bool { reader.hasCompleteLine }

  mutating func nextLine() throws(Refusal) -> [UInt8]? {
    do throws(FileError) {
      guard !isBroken, var line = try reader.nextLine() else { return nil }
      // A script written elsewhere may end its lines with CR LF.
      if line.last == 13 { line.removeLast() }
      return line
    } catch {
      if case .lineTooLong(_, let limit) = error.problem {
        throw .unreadableLine("the line has more than \(limit) bytes")
      }
      isBroken = true
      throw .storage(.file(error))
    }
  }
}
