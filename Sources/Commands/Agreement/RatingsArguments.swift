import Agreement
import Ratings

/// How ratings are to be read, as the options say.
struct RatingsArguments: Sendable {
  /// Where they are.
  let source: RatingsSource
  /// How they are read.
  private(set) var options: RatingsOptions

  /// Reads the options on ratings.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - arguments: The options.
  /// - Throws: A refusal if an option's value is none that it takes.
  init(_ path: String, _ arguments: Arguments) throws(Refusal) {
    source = RatingsSource(argument: path)
    options = try Self.options(arguments)
  }

  /// Reads `--ratings` and the options on it.
  ///
  /// - Parameter arguments: The options.
  /// - Throws: A refusal if there is no `--ratings`, or an option's value is none that it takes.
  init(_ arguments: Arguments) throws(Refusal) {
    guard let path = arguments.options["--ratings"] else {
      throw .usage("--ratings FILE is needed", AgreementCommand.specification)
    }
    try self.init(path, arguments)
  }

  /// Whether the ratings are on standard input.
  var areOnStandardInput: Bool { source == .standardInput }

  /// The same, where a file without a single row is nothing to complain about.
  var acceptingEmptyFiles: Self {
    var copy = self
    copy.options.acceptsEmptyFile = true
    return copy
  }

  /// Whether whole clusters are resampled, or single units.
  static func sampling(_ arguments: Arguments) -> ConfidenceInterval.Sampling {
    arguments.has("--cluster") ? .clusters : .units
  }

  private static func options(_ arguments: Arguments) throws(Refusal) -> RatingsOptions {
    let specification = AgreementCommand.specification
    var options = RatingsOptions()
    options.level = try choice("--level", of: arguments) ?? options.level
    options.onDuplicate = try choice("--on-duplicate", of: arguments) ?? options.onDuplicate
    options.isWide = arguments.has("--wide")
    options.isGrouped = arguments.has("--grouped")
    options.cluster = arguments.options["--cluster"]
    options.order = arguments.options["--order"].map(list) ?? []
    if let text = arguments.options["--columns"] {
      do throws(RatingColumnsError) {
        options.columns = try RatingColumns(parsing: text)
      } catch {
        throw .usage("\(error)", specification)
      }
    }
    return options
  }

  /// The value of an option that takes one of a few words.
  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ option: String, of arguments: Arguments
  ) throws(Refusal) -> Value? {
    guard let word = arguments.options[option] else { return nil }
    guard let value = Value(rawValue: word) else {
      let known = Value.allCases.map(\.rawValue)
      let list = known.dropLast().joined(separator: ", ") + " or " + (known.last ?? "")
      throw .usage("\(option) takes \(list), not '\(word)'", AgreementCommand.specification)
    }
    return value
  }

  /// The parts between commas; one in quotation marks may hold commas, and marks doubled.
  private static func list(_ text: String) -> [String] {
    let (comma, mark) = (UInt8(ascii: ","), UInt8(ascii: "\""))
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var previous: UInt8?
    for byte in text.utf8 {
      if byte == mark, isQuoted || parts[parts.count - 1].isEmpty || previous == mark {
        // A second mark in a row stands for itself.
        if !isQuoted, previous == mark { parts[parts.count - 1].append(mark) }
        isQuoted.toggle()
      } else if byte == comma, !isQuoted {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
      previous = byte
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
