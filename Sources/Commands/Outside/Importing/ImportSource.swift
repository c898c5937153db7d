import Files
import JSON
import Reports

/// What stands on one line of a file of codings.
struct ImportLine {
  /// The line, from 1.
  let number: Int
  /// What it has under each name; nothing where that is empty.
  let fields: [String: ImportedField]
}

/// Why a line, or the rest of a file, cannot be read.
struct ImportLineError: Error {
  /// The line, from 1.
  let line: Int
  /// Why.
  let problem: ImportProblem
}

/// The lines of a file of codings.
protocol ImportSource {
  /// The next line; nil at the end, and after a failure behind which nothing can be read.
  ///
  /// - Returns: The line.
  /// - Throws: ``ImportLineError``; the next call goes on behind it.
  mutating func next() throws(ImportLineError) -> ImportLine?
}
