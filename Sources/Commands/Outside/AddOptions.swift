import Annotations
import Corpus

/// How `add` is to take files in.
struct AddOptions {
  /// The folder of `corpus/` that was named; empty for `corpus/` itself.
  var folder = ""
  /// The name for what standard input holds.
  var name: String?
  /// The encoding that was named.
  var encoding: TextEncoding?
  /// The format that was named.
  var format: FileFormat?
  /// Which field says what.
  var fields = FieldMapping()
  /// Whether changed files are new versions of their articles.
  var revises = false
  /// Who takes new versions in, and when; nil if changed files are refused.
  var occasion: RevisionOccasion?
  /// Whether everything is said as JSON.
  var writesJSON = false

  static let specifications = [
    OptionSpecification("--folder", value: "NAME", "the folder of corpus/ to put them in"),
    OptionSpecification(
      "--format", value: "NAME",
      "\(FileFormat.names.joined(separator: ", ")), where the file's name does not tell"
    ).taking(.oneOf(FileFormat.names)),
    OptionSpecification(
      "--encoding", value: "NAME", "such as utf-8 or windows-1251, where the bytes do not tell"
    ).taking(.oneOf(TextEncoding.self)),
    OptionSpecification(
      "--field", value: "A=B,…", "which field says what, such as text=body,title=meta.headline"
    ).repeatable(),
    OptionSpecification("--name", value: "NAME", "what to call the article on standard input"),
    OptionSpecification("--revise", "take changed files as new versions of their articles"),
  ]

  /// Takes the options.
  ///
  /// - Parameters:
  ///   - arguments: The words and options that were given.
  ///   - specification: The command, for errors.
  /// - Throws: A refusal if an option's value is none.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    let refuse = { (problem: String) in Refusal.usage(problem, specification) }
    folder = arguments.options["--folder"] ?? ""
    guard folder.isEmpty || Article.ID(folder) != nil else {
      throw refuse(
        "'\(folder)' is no folder for articles: use a-z, 0-9, '.', '_', '-' and '/'")
    }
    if let name = arguments.options["--name"] {
      guard NameSegment.isLegal(name) else {
        throw refuse("'\(name)' is no name for an article: use a-z, 0-9, '.', '_' and '-'")
      }
      self.name = name
    }
    if let name = arguments.options["--encoding"] {
      guard let encoding = TextEncoding(name: name) else {
        throw refuse("no encoding '\(name)' is known; there are \(Self.encodings)")
      }
      self.encoding = encoding
    }
    if let name = arguments.options["--format"] {
      guard let format = FileFormat(name: name) else {
        let names = FileFormat.names.joined(separator: ", ")
        throw refuse("articles are not read from '\(name)'; there are \(names)")
      }
      self.format = format
    }
    do throws(FieldMapping.Problem) {
      fields = try FieldMapping(arguments.options["--field"].map { [$0] } ?? [])
    } catch {
      throw refuse("--field: \(error.message)")
    }
    revises = arguments.has("--revise")
  }

  private static var encodings: String {
    TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
