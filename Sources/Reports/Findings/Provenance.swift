public import Annotations

/// What a report was made from, so that anybody can make it again.
public struct Provenance: Sendable, Equatable {
  /// A coding that was read.
  public struct ReadLayer: Sendable, Equatable {
    /// The coding.
    public let layer: Layer.ID
    /// Its last change.
    public let revision: Int
    /// The checksum of its last change: SHA-256, hexadecimal.
    public let sum: String

    /// A coding that was read.
    ///
    /// - Parameters:
    ///   - layer: The coding.
    ///   - revision: Its last change.
    ///   - sum: The checksum of its last change.
    public init(layer: Layer.ID, revision: Int, sum: String) {
      self.layer = layer
      self.revision = revision
      self.sum = sum
    }
  }

  /// The program with its version, such as `postil/0.1.0`.
  public let tool: String
  /// The codebook file's SHA-256, hexadecimal.
  public let codebookSum: String
  /// The codings, by annotator, then article.
  public let layers: [ReadLayer]
  /// What could not be read, each with its file and what is wrong; foreign text.
  public let problems: [String]
  /// The command that makes the report again.
  public let command: String
  /// How many articles are missing here that the command would count.
  public let withheld: Int
  /// What a look at every file of the workspace came to; nil if nobody asked for it.
  public let verification: Verification?
  /// The day that the report bears, as `YYYY-MM-DD`; nil if none was given.
  public let date: String?

  /// What a report was made from.
  ///
  /// - Parameters:
  ///   - tool: The program with its version.
  ///   - codebookSum: The codebook file's SHA-256.
  ///   - layers: The codings, by annotator, then article.
  ///   - problems: What could not be read.
  ///   - command: The command that makes the report again.
  ///   - date: The day that the report bears.
  ///   - withheld: How many articles are missing here that the command would count.
  ///   - verification: What a look at every file came to.
  public init(
    tool: String, codebookSum: String, layers: [ReadLayer], problems: [String], command: String,
    date: String?, withheld: Int = 0, verification: Verification? = nil
  ) {
    self.tool = tool
    self.codebookSum = codebookSum
    self.layers = layers
    self.problems = problems
    self.command = command
    self.date = date
    self.withheld = withheld
    self.verification = verification
  }
}
