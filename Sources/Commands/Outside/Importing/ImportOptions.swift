import Annotations
import Files
import Reports
import Storage

/// From where codings are taken in, and how.
struct ImportOptions {
  /// The forms that codings are taken in from.
  enum Format: String, CaseIterable {
    /// A table.
    case csv
    /// Lines of JSON.
    case jsonl
  }

  /// The form.
  let format: Format
  /// The file's path; `-` is standard input.
  let path: String
  /// Whose codings are taken in; nil for everybody's.
  let annotators: Set<AnnotatorName>?
  /// Whether what is there already gives way.
  let replaces: Bool
  /// Whether everything is said as JSON.
  var writesJSON = false

  /// Reads the words and options.
  ///
  /// - Parameters:
  ///   - arguments: The words and options.
  ///   - specification: The command.
  /// - Throws: A refusal if they do not fit.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    guard let format = arguments.words.first.flatMap(Format.init) else {
      throw .usage("import needs a format: csv or jsonl", specification)
    }
    guard arguments.words.count > 1 else {
      throw .usage("import needs a file; - is standard input", specification)
    }
    self.format = format
    path = arguments.words[1]
    replaces = arguments.has("--replace")
    let selection = try ReportOptions.annotators(arguments.options["--annotators"])
    if case .named(let names) = selection { annotators = names } else { annotators = nil }
  }

  /// The command in full words, as the history has it.
  var command: String { "import \(format.rawValue) \(quoted(path))" }

  /// Whether an annotator's codings are taken in.
  func includes(_ name: AnnotatorName) -> Bool { annotators?.contains(name) ?? true }

  /// Opens the file.
  ///
  /// - Parameter codebook: What has the variables.
  /// - Returns: Its lines.
  /// - Throws: A refusal if it cannot be opened.
  func open(_ codebook: Codebook) throws(Refusal) -> any ImportSource {
    do throws(FileError) {
      let file = path == "-" ? try InputFile.standardInput() : try InputFile(path)
      switch format {
      case .csv: return try ImportedTable(file, codebook)
      case .jsonl: return ImportedLines(file)
      }
    } catch {
      throw .storage(.file(error))
    }
  }
}
