/// One thing that `agreement` can do: what stands behind the name decides which.
protocol AgreementForm: Sendable {
  /// What the form is called in errors, such as `agreement compare`.
  static var name: String { get }
  /// The options that it takes.
  static var options: [OptionSpecification] { get }

  /// Understands the words behind those that chose the form, and the options.
  init(_ words: ArraySlice<String>, _ arguments: Arguments) throws(Refusal)

  /// Does it.
  func execute(in session: inout Session) throws(Refusal) -> Reply
}

extension AgreementForm {
  /// Wrong usage of the form.
  static func usage(_ problem: String) -> Refusal {
    .usage(problem, AgreementCommand.specification)
  }

  /// Refuses words that the form has no use for.
  static func refuseFurther(_ words: ArraySlice<String>) throws(Refusal) {
    guard let first = words.first else { return }
    throw usage("'\(first)' is one word too many for \(name)")
  }
}

/// A form that needs no workspace: neither articles nor codings, and nobody's name.
protocol PortableAgreementForm: AgreementForm, PortableForm {}

extension PortableAgreementForm {
  func execute(in session: inout Session) throws(Refusal) -> Reply {
    // In a script and at the prompt, standard input holds the commands.
    if readsStandardInput, session.settings.mode != .subcommand {
      throw Self.usage("standard input holds the commands here; name a file")
    }
    return try execute()
  }
}
