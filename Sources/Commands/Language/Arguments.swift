/// The options and words that a command was given, cut but not yet understood.
public struct Arguments: Sendable, Equatable {
  /// The options by name; a flag has an empty value.
  public var options: [String: String]
  /// The words after the options.
  public var words: [String]
  /// The text to the end of the line, for commands that take one.
  public var text: String
  /// Whether the text was given in quotation marks, so that an empty one is meant.
  public var isTextQuoted: Bool

  /// No options and no words.
  public init() {
    options = [:]
    words = []
    text = ""
    isTextQuoted = false
  }

  /// Whether a flag or an option was given.
  func has(_ option: String) -> Bool {
    options[option] != nil
  }
}

extension Arguments {
  /// Reads what follows a command's name in a line.
  ///
  /// - Parameters:
  ///   - reader: Stands behind the name.
  ///   - specification: The command.
  /// - Throws: A refusal that says what is wrong with the words.
  init(_ reader: inout WordReader, for specification: CommandSpecification) throws(Refusal) {
    self.init()
    do throws(WordReader.UnclosedQuote) {
      switch specification.words {
      case .words: try readWords(&reader, specification)
      case .text: try readText(&reader, specification, allowsUnit: false)
      case .unitAndText: try readText(&reader, specification, allowsUnit: true)
      }
    } catch {
      throw .unclosedQuote(error.mark, column: error.column)
    }
    try checkValues(specification)
  }

  /// Reads the words that the shell has already cut, of a process's own arguments.
  ///
  /// - Parameters:
  ///   - words: The words after the command's name.
  ///   - specification: The command.
  /// - Throws: A refusal that says what is wrong with the options.
  init(_ words: [String], for specification: CommandSpecification) throws(Refusal) {
    self.init()
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      if word == "--" && !optionsEnded {
        optionsEnded = true
      } else if !optionsEnded, specification.words == .words || self.words.isEmpty,
        takeOption(word, specification, next: { rest.popFirst() })
      {
        continue
      } else {
        self.words.append(word)
      }
    }
    if specification.words == .unitAndText, let first = self.words.first, Self.isPlace(first) {
      self.words = [first] + [self.words.dropFirst().joined(separator: " ")]
      text = self.words.removeLast()
    } else if specification.words != .words {
      text = self.words.joined(separator: " ")
      self.words = []
    }
    // Only a word of its own makes an empty text in a process's arguments.
    isTextQuoted = words.contains("")
    try checkValues(specification)
  }

  private mutating func readWords(_ reader: inout WordReader, _ specification: CommandSpecification)
    throws(WordReader.UnclosedQuote)
  {
    while let word = try reader.next() {
      var waiting: WordReader.UnclosedQuote?
      let isOption =
        !word.isQuoted
        && takeOption(word.text, specification) {
          do throws(WordReader.UnclosedQuote) {
            return try reader.next()?.text
          } catch {
            waiting = error
            return nil
          }
        }
      if let waiting { throw waiting }
      if !isOption { words.append(word.text) }
    }
  }

  private mutating func readText(
    _ reader: inout WordReader, _ specification: CommandSpecification, allowsUnit: Bool
  ) throws(WordReader.UnclosedQuote) {
    var ahead = reader
    while let word = try? ahead.next(), !word.isQuoted,
      takeOption(word.text, specification, next: { (try? ahead.next())?.text })
    {
      reader = ahead
    }
    ahead = reader
    if allowsUnit, let word = try? ahead.next(), !word.isQuoted, Self.isPlace(word.text) {
      words.append(word.text)
      reader = ahead
    }
    guard reader.isAtQuotation else {
      text = reader.rest()
      return
    }
    isTextQuoted = true
    var pieces: [String] = []
    while let word = try reader.next() { pieces.append(word.text) }
    text = pieces.joined(separator: " ")
  }

  /// Takes a word as an option if the command has one of that name.
  private mutating func takeOption(
    _ word: String, _ specification: CommandSpecification, next: () -> String?
  ) -> Bool {
    guard word.utf8.first == UInt8(ascii: "-") else { return false }
    let isLong = word.utf8.starts(with: "--".utf8)
    let sign = isLong ? word.utf8.firstIndex(of: UInt8(ascii: "=")) : nil
    guard let option = specification.option(String(word[..<(sign ?? word.endIndex)])) else {
      return false
    }
    let value: String
    if let sign {
      value = String(word[word.utf8.index(after: sign)...])
    } else {
      value = option.value == nil ? "" : next() ?? Self.absent
    }
    let earlier = option.isRepeatable ? options[option.name].map { "\($0)," } : nil
    options[option.name] = (earlier ?? "") + value
    return true
  }

  /// Stands for a value that was to follow and did not; no word can hold a NUL.
  private static let absent = "\0"

  private func checkValues(_ specification: CommandSpecification) throws(Refusal) {
    for (name, value) in options {
      guard let option = specification.option(name) else { continue }
      if let placeholder = option.value, value == Self.absent || value.isEmpty {
        throw .usage("\(name) needs a value: \(name) \(placeholder)", specification)
      }
      if option.value == nil, !value.isEmpty {
        throw .usage("\(name) takes no value", specification)
      }
    }
  }

  private static func isPlace(_ word: String) -> Bool {
    word == "." || (!word.isEmpty && word.utf8.allSatisfy { (48...57).contains($0) })
  }
}
