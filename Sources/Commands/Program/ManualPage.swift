/// The manual page `postil.1`, made from the command table.
public enum ManualPage: Sendable {
  /// The page in the `man` macros of roff.
  public static var text: String {
    var page = Roff()
    page.line(".TH POSTIL 1 \"\" \"postil \(PostilVersion.text)\" \"User Commands\"")
    page.section("NAME", "postil - say who said what and where they stand, and prove it")
    page.line(".SH SYNOPSIS")
    page.line(".B postil")
    page.paragraph(
      "[--workspace DIR] [--annotator NAME [--program]] [--json] [--color WHEN] [COMMAND …]")
    page.section("DESCRIPTION", description)
    page.line(".SH OPTIONS")
    for option in GlobalOptions.specifications { page.entry(option) }
    for group in CommandSpecification.Group.allCases { page.commands(of: group) }
    page.section("FILES", files)
    page.section("ENVIRONMENT", environment)
    page.section("EXIT STATUS", exitStatus)
    return page.text
  }

  private static let description = """
    Analysts step through news articles, tag each sentence by stance and source, and compare what \
    several annotators found. Without a command the shell starts, if standard input is a terminal; \
    otherwise the commands on standard input are run. Every command of the shell is also a \
    subcommand, which takes --article ID. A change is on the disk when the line that confirms it \
    appears.
    """

  private static let files = """
    A workspace is a directory with annotations/codebook.yaml. corpus/ holds the articles as \
    received and their records, annotations/ANNOTATOR/ the codings and their histories. The \
    history of typed lines is kept in $XDG_STATE_HOME/postil/history, preferences in \
    $XDG_CONFIG_HOME/postil/preferences. ~/.editrc configures line editing.
    """

  private static let environment = """
    POSTIL_WORKSPACE names the workspace, POSTIL_ANNOTATOR the annotator. PAGER shows long output \
    at a terminal. NO_COLOR, if set, switches colours off.
    """

  private static let exitStatus = """
    0 done. 1 refused, failed or problems found. 64 wrong usage of the arguments. 130 interrupted. \
    141 the reader of the output has gone.
    """
}

/// Text in the `man` macros of roff.
private struct Roff {
  private(set) var text = ""

  /// A line of macros, as it is.
  mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// A section with one paragraph.
  mutating func section(_ title: String, _ words: String) {
    line(".SH \(title)")
    paragraph(words)
  }

  /// Text in which nothing acts.
  mutating func paragraph(_ words: String) {
    for part in words.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      let escaped = Self.escaped(String(Substring(part)))
      line(escaped.isEmpty ? ".PP" : escaped)
    }
  }

  /// An option with what it does.
  mutating func entry(_ option: OptionSpecification) {
    line(".TP")
    line(".B \(Self.escaped(option.value.map { "\(option.name) \($0)" } ?? option.name))")
    paragraph(option.summary)
  }

  /// The commands of a group.
  mutating func commands(of group: CommandSpecification.Group) {
    line(".SH COMMANDS: \(group.rawValue.uppercased())")
    let specifications = CommandTable.all.map { $0.specification }
    for specification in specifications where specification.group == group {
      line(".SS \"\(Self.escaped("\(specification.name) \(specification.usage)"))\"")
      paragraph(specification.summary + ".")
      if !specification.details.isEmpty {
        line(".PP")
        paragraph(specification.details)
      }
      for option in specification.options { entry(option) }
    }
  }

  private static func escaped(_ words: String) -> String {
    var result = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result.utf8.first == UInt8(ascii: ".") || result.utf8.first == UInt8(ascii: "'")
      ? "\\&" + result : result
  }
}
