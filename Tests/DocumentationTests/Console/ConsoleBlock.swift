/// One example: what is typed in it, step by step.
struct ConsoleBlock: Equatable, Sendable {
  /// Where an example is run.
  enum Workspace: String, Sendable {
    /// In a copy of the workspace that this repository holds.
    case sample
    /// In an empty folder.
    case empty
  }

  /// The workspace it is run in, made anew; nil if it goes on where the block before it ended.
  var workspace: Workspace?
  /// The blanks before each of its lines.
  var indentation: String
  /// What is typed.
  var steps: [ConsoleStep]
}
