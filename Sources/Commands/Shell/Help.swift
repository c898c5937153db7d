import Annotations

/// `help`: all commands on one screen, or one command in full.
struct Help: Command {
  static let specification = CommandSpecification("help", .shell, .reads, usage: "[COMMAND]").with {
    $0.summary = "show the commands, or one of them in full"
    $0.expects = { given in given.words.isEmpty ? .command : .anything }
  }

  private let name: String?

  init(_ arguments: Arguments) throws(Refusal) {
    name = arguments.words.first
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    var reply = Reply()
    if let name {
      let command = try CommandTable.command(name, isAbbreviable: session.settings.mode == .prompt)
      reply.text = HelpText.page(of: command.specification)
    } else {
      reply.text = HelpText.overview
    }
    return reply
  }
}

/// Help made from the command table.
enum HelpText {
  /// The commands of the shell, grouped, on one screen of 80 columns and 24 lines.
  static var overview: StyledText {
    var text = StyledText()
    for group in CommandSpecification.Group.allCases where group != .outside {
      let specifications = CommandTable.all.map { $0.specification }.filter { $0.group == group }
      let entries = specifications.map { specification in
        specification.letter.map { "\(specification.name) (\($0))" } ?? specification.name
      }
      text.append(group.rawValue.padded(to: 7), .dim)
      text.line(wrapped(entries, indent: 7))
    }
    text.line()
    text.line("tag support official speaker=NAME   a statement: stance, source, speaker")
    text.line("none · same WORD… · also WORD…      no statement · same source · one more")
    text.line("3 next · goto 12 · todo             move; an empty line shows the unit again")
    text.line("undo · redo · log · restore ID      nothing is lost; nothing needs saving")
    text.line("help tag · t supp off               about one command; words may be shortened", .dim)
    return text
  }

  /// What the argument parser shows below a command's usage.
  static func discussion(of specification: CommandSpecification) -> String {
    let options = specification.options.map(lines)
    let article =
      specification.group == .outside || specification.group == .shell
        || specification.option("--article") != nil
      ? [] : ["  " + "--article ID".padded(to: 24) + " the article, which the shell has open"]
    let parts = [specification.details] + options + article
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// All about one command.
  static func page(of specification: CommandSpecification) -> StyledText {
    var text = StyledText()
    text.append(specification.name, .bold)
    text.line(specification.usage.isEmpty ? "" : " \(specification.usage)")
    text.line("  \(specification.summary)")
    let forms = [specification.letter, specification.takesCount ? "3 \(specification.name)" : nil]
      .compactMap { $0 }
    if !forms.isEmpty {
      text.line("  at the prompt also: \(forms.joined(separator: ", "))", .dim)
    }
    for option in specification.options { text.line(lines(of: option)) }
    if !specification.details.isEmpty {
      text.line()
      text.line(wrapped(specification.details))
    }
    return text
  }

  /// An option with what it does, on lines of 80 columns.
  private static func lines(of option: OptionSpecification) -> String {
    let name = option.value.map { "\(option.names) \($0)" } ?? option.names
    let margin = "\n" + String(repeating: " ", count: 27)
    let summary = screen.lines(of: option.summary, indent: 27).joined(separator: margin)
    return "  \(name.padded(to: 24))" + (name.utf8.count > 24 ? margin : " ") + summary
  }

  /// Paragraphs on lines of 80 columns.
  private static func wrapped(_ paragraphs: String) -> String {
    paragraphs.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.isEmpty ? [""] : screen.lines(of: String($0), indent: 0) }
      .joined(separator: "\n")
  }

  private static var screen: LineWrap { LineWrap(columns: 79, width: { _ in 1 }) }

  private static func wrapped(_ entries: [String], indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for entry in entries {
      if !line.isEmpty, indent + line.count + 2 + entry.count > 78 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? entry : "  \(entry)"
    }
    lines.append(line)
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}

extension String {
  /// The text with blanks behind it up to a width; ASCII only.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - utf8.count))
  }
}
