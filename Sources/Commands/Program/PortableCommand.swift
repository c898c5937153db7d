/// A command of which some forms work anywhere, without a workspace.
protocol PortableCommand: Command {
  /// The form that was asked for, if it needs no workspace.
  var portableForm: (any PortableForm)? { get }
}

/// What a command does without a workspace.
protocol PortableForm: Sendable {
  /// Whether it reads standard input.
  var readsStandardInput: Bool { get }

  /// Does it.
  func execute() throws(Refusal) -> Reply
}

extension PortableForm {
  var readsStandardInput: Bool { false }
}
