import Annotations
import ArgumentParser

/// The options that every command understands, before or behind its name.
struct GlobalOptions {
  var workspace: String?
  var annotator: String?
  var isProgram: Bool
  var writesJSON: Bool
  var color: ColourChoice
  /// The article that a command is about, which the shell has open.
  var article: String?

  /// The options given before the command.
  init(_ root: PostilCommand) {
    workspace = root.workspace
    annotator = root.annotator
    isProgram = root.isProgram
    writesJSON = root.writesJSON
    color = root.color
  }

  /// The same options behind the command's name.
  static let specifications = [
    OptionSpecification("--article", value: "ID", "the article that is meant"),
    OptionSpecification("--workspace", value: "DIR", "the workspace"),
    OptionSpecification("--annotator", value: "NAME", "who codes"),
    OptionSpecification("--program", "the annotator is a program"),
    OptionSpecification("--json", "answer in JSON"),
    OptionSpecification("--color", value: "WHEN", "auto, always or never"),
  ]

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
