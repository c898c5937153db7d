/// Something that is not as it should be, or that a person should know, in the files of a workspace.
public struct Finding: Sendable, Equatable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// Something is lost, or is not what was written: a person has to act.
    case damage
    /// Nothing is lost: what a crash or a merge may leave, or what only looks unusual.
    case note
  }

  /// The kind of finding.
  public var code: Code
  /// The file's path from the workspace's root.
  public var path: String
  /// The line, from 1, where it is known.
  public var line: Int?
  /// The column, from 1 in Unicode scalars, where it is known.
  public var column: Int?
  /// What was found, in words.
  public var found: String
  /// What should have been there; nil where the words of ``found`` say it.
  public var expected: String?

  /// A finding in a file.
  ///
  /// - Parameters:
  ///   - code: The kind of finding.
  ///   - path: The file's path from the workspace's root.
  ///   - found: What was found, in words.
  ///   - expected: What should have been there.
  public init(_ code: Code, _ path: String, _ found: String, expected: String? = nil) {
    self.code = code
    self.path = path
    self.found = found
    self.expected = expected
  }

  /// How much it matters.
  public var severity: Severity { code.severity }

  /// The same finding at a place in its file.
  ///
  /// - Parameters:
  ///   - line: The line, from 1.
  ///   - column: The column, from 1 in Unicode scalars.
  /// - Returns: The finding with the place.
  public func at(line: Int?, column: Int? = nil) -> Finding {
    var copy = self
    copy.line = line
    copy.column = column
    return copy
  }
}
