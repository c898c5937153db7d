/// The manual page `postil.1`, made from the command table.
public enum ManualPage: Sendable {
  /// The page in the `man` macros of roff.
  public static var text: String {
    var page = Roff()
    page.line(".TH POSTIL 1 \"\" \"postil \(PostilVersion.text)\" \"User Commands\"")
    page.section("NAME", "postil - say who said what and where they stand, and prove it")
    page.section("SYNOPSIS")
    page.line(".B postil")
    page.paragraph(
      "[--workspace DIR] [--annotator NAME [--program]] [--json] [--color WHEN] [COMMAND …]")
    page.section("DESCRIPTION", description)
    page.section(
      "OPTIONS",
      "All but the last three may also stand behind a command's name, --article only there.")
    for option in GlobalOptions.specifications + GlobalOptions.requests { page.entry(option) }
    for group in CommandSpecification.Group.allCases { page.commands(of: group) }
    page.section("FILES")
    for file in files { page.entry(file) }
    page.section("ENVIRONMENT")
    for variable in environment { page.entry(variable) }
    page.section("EXIT STATUS")
    for status in exitStatus { page.entry(status) }
    page.section("SEE ALSO", "editrc(5), git(1)")
    return page.text
  }

  private static let description = """
    Analysts step through news articles, tag each sentence by stance and source, and compare what \
    several annotators found. Without a command the shell starts, if standard input is a terminal; \
    otherwise the commands on standard input are run. Every command of the shell is also a \
    subcommand, which takes --article ID. A change is on the disk when the line that confirms it \
    appears.
    """

  private static let files = [
    OptionSpecification("annotations/codebook.yaml", "the codebook; it makes a folder a workspace"),
    OptionSpecification("corpus/", "the articles as received, and their records"),
    OptionSpecification("annotations/ANNOTATOR/", "the codings and their histories"),
    OptionSpecification(".postil/quarantine/", "what was set aside after a crash; keep it"),
    OptionSpecification("$XDG_STATE_HOME/postil/history", "the lines typed at the prompt"),
    OptionSpecification("$XDG_STATE_HOME/postil/workspaces", "where the shell was started before"),
    OptionSpecification("$XDG_CONFIG_HOME/postil/preferences", "what set changes"),
    OptionSpecification("~/.editrc", "the configuration of line editing"),
  ]

  private static let environment = [
    OptionSpecification("POSTIL_WORKSPACE", "the workspace, instead of the one we are in"),
    OptionSpecification("POSTIL_ANNOTATOR", "who codes, instead of git's name"),
    OptionSpecification("PAGER", "shows long output at a terminal"),
    OptionSpecification("NO_COLOR", "if set, switches colours off"),
  ]

  private static let exitStatus = [
    OptionSpecification("0", "done"),
    OptionSpecification("1", "refused, failed, or problems found"),
    OptionSpecification("64", "wrong usage of the arguments"),
    OptionSpecification("129", "the terminal has gone"),
    OptionSpecification("130", "interrupted"),
    OptionSpecification("141", "the reader of the output has gone"),
    OptionSpecification("143", "told to end"),
  ]
}

extension Roff {
  /// The commands of a group, under a heading of their own.
  fileprivate mutating func commands(of group: CommandSpecification.Group) {
    section(group.heading)
    for specification in CommandTable.all.map({ $0.specification })
    where specification.group == group {
      subsection(specification.synopsis)
      paragraph("\(specification.summary.capitalisedFirst).")
      if !specification.details.isEmpty {
        paragraph("\n\(specification.details)")
      }
      for option in specification.options { entry(option) }
    }
  }

  /// An option, or anything else that has a name, with what it is.
  fileprivate mutating func entry(_ option: OptionSpecification) {
    entry(option.names, value: option.value, option.summary)
  }
}

extension CommandSpecification.Group {
  /// The heading above the group's commands.
  fileprivate var heading: String {
    switch self {
    case .move: "MOVING"
    case .code: "CODING"
    case .undo: "UNDOING"
    case .review: "REVIEWING"
    case .see: "SEEING"
    case .shell: "THE SESSION"
    case .outside: "OUTSIDE THE SHELL"
    }
  }
}
