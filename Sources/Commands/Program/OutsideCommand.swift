/// A command that works outside the shell only.
protocol OutsideCommand: Command {
  /// Does it.
  ///
  /// - Parameters:
  ///   - program: What the program was given.
  ///   - options: The options that every command understands.
  ///   - output: Where long output goes as it is made.
  /// - Returns: What it came to.
  /// - Throws: A refusal.
  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
}

extension OutsideCommand {
  func execute(in session: inout Session) throws(Refusal) -> Reply {
    throw .outsideOnly(Self.specification.name)
  }
}
