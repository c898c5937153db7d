import Foundation
import TerminalHarness
import Testing

/// Completion of the program's command line, by the shells that it writes scripts for.
@Suite struct CompletionScriptTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.postil("run", "-", input: "open talks\ntag 1 support official speaker='Ria Colm'\n")
    for shell in ["bash", "zsh", "fish"] {
      let script = try desk.postil("--generate-completion-script", shell)
      try desk.write(script.output, to: "../home/postil.\(shell)")
    }
  }

  /// What bash gets for a line, of which it would replace the given part.
  private func bash(_ line: String, replacing part: String) throws -> [String] {
    let quoted = { (text: String) in
      "'\(text.replacingOccurrences(of: "'", with: "'\\''"))'"
    }
    let outcome = try desk.system(
      """
      exec bash -c 'compopt() { echo "compopt $*"; }; . ~/postil.bash
      COMP_LINE=$1 COMP_POINT=${#1}; _postil "$postil" "$2"; printf "%s\\n" "${COMPREPLY[@]}"' \
      - \(quoted(line)) \(quoted(part))
      """)
    #expect(outcome.errors == "")
    return outcome.lines
  }

  @Test func bashTakesTheScript() throws {
    #expect(try desk.system("bash -n ~/postil.bash") == Outcome(status: 0))
  }

  @Test(arguments: [
    ("postil ta", "ta", ["tag"]),
    ("postil undo --r", "--r", ["--run"]),
    ("postil report --format=c", "c", ["csv"]),
    ("postil open t", "t", ["talks", "treaty"]),
    ("postil tag --article=tr", "tr", ["treaty"]),
    ("postil --annotator m", "m", ["mira"]),
    ("postil tag sup", "sup", ["support"]),
    ("postil tag stance=op", "op", ["oppose"]),
    ("postil tag --article talks speaker=Ri", "Ri", [#"Ria\ Colm"#]),
    ("postil tag --article talks speaker='Ri", "Ri", ["Ria Colm"]),
    ("postil tag -2", "-2", []),
    ("postil --workspace /nowhere open t", "t", []),
  ])
  func bashIsToldWhatFits(line: String, part: String, expected: [String]) throws {
    #expect(try bash(line, replacing: part) == expected)
  }

  @Test func bashProposesFilesAndFoldersByItself() throws {
    #expect(try bash("postil run ", replacing: "") == ["compopt -o default"])
    #expect(try bash("postil init ", replacing: "") == ["compopt -o dirnames"])
  }

  @Test func bashPutsNoBlankBehindTheSign() throws {
    #expect(try bash("postil tag stan", replacing: "stan") == ["compopt -o nospace", "stance="])
  }

  @Test func tabCompletesInBash() throws {
    var variables = desk.environment
    variables["POSTIL_WORKSPACE"] = desk.workspace
    let folder = builtProgram("postil").split(separator: "/").dropLast().joined(separator: "/")
    variables["PATH"] = "/\(folder):/usr/bin:/bin"
    let terminal = try TerminalSession(
      ["/bin/bash", "--norc", "--noprofile", "-i"], environment: variables)
    terminal.type(". ~/postil.bash; PS1='> '\r")
    try terminal.expect("> ")
    terminal.type("echo; postil sho\t--art\ttre\t\r")
    try terminal.expect("Parliament puts off the treaty")
  }

  @Test func unknownShellIsWrongUsage() throws {
    let outcome = try desk.postil("--generate-completion-script", "tcsh")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors.hasPrefix(
        "Error: no completion script for 'tcsh'; there are bash, zsh, fish\n"))
  }

  @Test func shellIsTakenFromTheEnvironmentIfNoneIsNamed() throws {
    let outcome = try desk.system("SHELL=/usr/bin/fish \"$postil\" --generate-completion-script")
    #expect(outcome.output == (try desk.read("../home/postil.fish")))
  }

  private static func has(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
  }

  @Test(.enabled(if: has("zsh"), "zsh is not installed"))
  func zshTakesTheScript() throws {
    #expect(try desk.system("zsh -n ~/postil.zsh") == Outcome(status: 0))
  }

  @Test(.enabled(if: has("fish"), "fish is not installed"))
  func fishIsToldWhatFits() throws {
    let outcome = try desk.system(
      """
      PATH=$(dirname "$postil"):$PATH fish -N -c \
      '. ~/postil.fish; complete -C "postil tag --article=tr"; complete -C "postil undo --r"'
      """)
    #expect(
      outcome == Outcome(status: 0, output: "--article=treaty\n--run\ttake back a whole run\n"))
  }
}
