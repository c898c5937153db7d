public import Annotations

/// Who repairs a workspace, when, and with what.
public struct RepairOccasion: Sendable {
  /// The random name that the repair's changes begin with.
  public let session: String
  /// Who repairs; nil where nobody's name is known.
  public var by: AnnotatorName?
  /// When, as ISO 8601 in UTC.
  public let at: String
  /// The program and its version.
  public let tool: String
  /// Whether nothing is to be written.
  public let isDry: Bool
  private var counter = 0

  /// The command that repairs are recorded with.
  public static let command = "verify --repair"

  /// Who repairs a workspace.
  ///
  /// - Parameters:
  ///   - session: The random name that the repair's changes begin with.
  ///   - at: When, as ISO 8601 in UTC.
  ///   - tool: The program and its version.
  ///   - isDry: Whether nothing is to be written.
  public init(session: String, at: String, tool: String, isDry: Bool) {
    self.session = session
    self.at = at
    self.tool = tool
    self.isDry = isDry
  }

  /// The name of the next change.
  ///
  /// - Returns: A name that no other change has.
  public mutating func nextID() -> Change.ID {
    counter += 1
    return Change.ID(session: session, counter: counter)
  }
}
