import Foundation
import TerminalHarness

/// A place to work at: a home directory, an environment and a workspace of one's own, all gone with
/// the test.
struct Desk {
  /// The workspace's articles, each unit a paragraph; the headline is unit 0.
  static let articles = [
    "talks": """
    Envoys meet in the harbour

    The envoy of the north backs the talks.

    The minister of the south calls them a trap.

    Rain fell on the quay for most of the day.

    The mayor of the harbour hopes for a treaty.

    A fisherman who watched the boats doubts it.

    """,
    "treaty": """
    Parliament puts off the treaty

    The speaker of the chamber wants more time.

    The opposition wants the treaty today.

    """,
  ]

  private let directory = TemporaryDirectory()
  /// What the program is given beside its arguments.
  var environment: [String: String]

  /// The path of the workspace.
  var workspace: String { "\(directory.path)/study" }
  /// The path of the home directory, where a person's own files lie.
  var home: String { "\(directory.path)/home" }

  /// Clears a place to work at.
  ///
  /// - Parameter holdsWorkspace: Whether there is a workspace with two articles in it, or only an
  ///   empty directory.
  /// - Throws: That it could not be made.
  init(holdsWorkspace: Bool = true) throws {
    environment = Self.environment(home: "\(directory.path)/home")
    try makeFolder("../home")
    try makeFolder("")
    guard holdsWorkspace else { return }
    for (path, bytes) in try Self.template.get() { try write(bytes, to: path) }
  }

  private static func environment(home: String) -> [String: String] {
    var variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": home, "POSTIL_ANNOTATOR": "mira",
      "XDG_STATE_HOME": "\(home)/state", "XDG_CONFIG_HOME": "\(home)/config", "LANG": "C.UTF-8",
      "TZ": "UTC", "TERM": "xterm", "PAGER": "cat", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Mira", "GIT_COMMITTER_NAME": "Mira",
      "GIT_AUTHOR_EMAIL": "mira@example.org", "GIT_COMMITTER_EMAIL": "mira@example.org",
    ]
    // Where coverage is measured, the program's counts too.
    variables["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
    return variables
  }

  /// The files that every workspace begins with; made by the program, once.
  private static let template = Result { () throws -> [String: Data] in
    let desk = try Desk(holdsWorkspace: false)
    try desk.postil("init")
    for (name, text) in articles {
      try desk.write(text, to: "../\(name).txt")
      try desk.postil("add", "../\(name).txt")
    }
    return try desk.files
  }
}
