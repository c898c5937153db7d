import Annotations
import ArgumentParser

/// The options that every command understands, before or behind its name.
struct GlobalOptions {
  var workspace: String?
  var annotator: String?
  var isProgram = false
  var writesJSON = false
  var color = ColourChoice.auto
  /// The article that a command is about, which the shell has open.
  var article: String?

  /// What holds where no option was given.
  init() {}

  /// The options before the command, as the argument parser read them.
  init(_ root: PostilCommand) {
    workspace = root.workspace
    annotator = root.annotator
    isProgram = root.isProgram
    writesJSON = root.writesJSON
    color = root.color
  }

  /// The options before the command, read by the table alone; nil where the argument parser has to
  /// say what is meant or wrong.
  ///
  /// The argument parser looks at all commands first, which takes longer than most of them do.
  ///
  /// - Parameter words: The words before the command's name.
  init?(_ words: [String]) {
    var arguments = Arguments()
    var rest = words[...]
    while let word = rest.popFirst() {
      guard let option = Self.beforeCommand.first(where: { $0.name == word }) else { return nil }
      let value = option.value == nil ? "" : rest.popFirst()
      guard let value, option.value == nil || Self.isPlain(value) else { return nil }
      arguments.options[word] = value
    }
    guard (try? take(from: &arguments, keeping: [])) != nil else { return nil }
  }

  private static func isPlain(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.first != UInt8(ascii: "-")
  }

  /// The options that may stand behind the command's name.
  static let specifications =
    [
      OptionSpecification("--article", value: "ID", "the article that is meant").taking(.article)
    ] + beforeCommand

  /// Those of them that may stand before it too.
  fileprivate static let beforeCommand = [
    OptionSpecification("--workspace", value: "DIR", "the workspace").taking(.folder),
    OptionSpecification("--annotator", value: "NAME", "who codes").taking(.annotator),
    OptionSpecification("--program", "the annotator is a program"),
    OptionSpecification("--json", "answer in JSON"),
    OptionSpecification("--color", value: "WHEN", "auto, always or never")
      .taking(.oneOf(ColourChoice.self)),
  ]

  /// The options that stand before the command only, or without one.
  static let requests = [
    OptionSpecification(
      CompletionScript.option, value: "SHELL", "write a completion script for a shell"
    ).taking(.oneOf(CompletionScript.self)),
    OptionSpecification("--version", "show the version"),
    help,
  ]

  /// The option that asks for help, which may stand anywhere.
  static let help = OptionSpecification(
    "--help", "show help; postil help COMMAND explains a command")

  /// Whether a word is an option of every command that a value follows.
  static func takesValue(_ word: String) -> Bool {
    specifications.contains { $0.name == word && $0.value != nil }
  }

  /// Whether a word is an option of every command that stands by itself.
  static func isFlag(_ word: String) -> Bool {
    specifications.contains { $0.name == word && $0.value == nil }
  }

  /// Takes the options of every command out of a command's arguments.
  mutating func take(from arguments: inout Arguments, keeping own: [OptionSpecification]) throws {
    // An own option of this name means the same; the command sees it wherever it stood.
    if arguments.has("--json") { writesJSON = true }
    let ownsJSON = own.contains { $0.name == "--json" }
    if writesJSON, ownsJSON { arguments.options["--json"] = "" }
    for specification in Self.specifications
    where !own.contains(where: { $0.name == specification.name }) {
      guard let value = arguments.options.removeValue(forKey: specification.name) else { continue }
      switch specification.name {
      case "--article": article = value
      case "--workspace": workspace = value
      case "--annotator": annotator = value
      case "--program": isProgram = true
      case "--json": break
      default:
        guard let choice = ColourChoice(rawValue: value) else {
          throw ValidationError("--color takes auto, always or never, not '\(visible(value))'")
        }
        color = choice
      }
    }
  }
}

extension CommandSpecification {
  /// The program itself: what stands before a command's name.
  static let program = CommandSpecification("postil", .outside, .moves).with {
    $0.options = GlobalOptions.beforeCommand + GlobalOptions.requests
    $0.expects = { _ in .command }
  }

  /// The command as a subcommand, which takes the options of every command beside its own.
  var asSubcommand: Self {
    with { specification in
      specification.options += GlobalOptions.specifications.filter { option($0.name) == nil }
    }
  }
}
