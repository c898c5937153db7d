/// What a person types in an example at one time, and what is shown then.
struct ConsoleStep: Equatable, Sendable {
  /// Where it is typed.
  enum Place: Equatable, Sendable {
    /// A command line of the system's shell, whose output is collected.
    case shell
    /// A command line whose program stays at the terminal and prompts.
    case terminal
    /// A line at the program's own prompt.
    case prompt
  }

  /// Where it is typed.
  var place: Place
  /// What is typed, without prompts.
  var typed: String
  /// The index in the document of the line in which it is typed.
  var line: Int
  /// The indexes in the document of the lines that may differ from what is shown: of a line at a
  /// prompt the prompt too, and never blank lines at the end.
  var shown: Range<Int>
}
