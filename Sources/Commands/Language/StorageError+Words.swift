import Annotations
import Files
import Histories
import JSON
import Storage

extension StorageError {
  /// The error in words.
  var words: Refusal.Words {
    switch self {
    case .noWorkspace(let path):
      .init(
        "no-workspace", "no workspace at or above '\(path)'",
        "make one with postil init, or name one with --workspace DIR")
    case .workspaceExists(let path):
      .init("workspace-exists", "'\(path)' is a workspace already", "open it with postil")
    case .file(let error):
      .init(error.code, error.parts.problem, error.parts.remedy)
    case .json(let path, let error):
      .init(
        "bad-json", "\(path):\(error.line):\(error.column): \(error)",
        "bring the file back from a backup or from git")
    case .newerFormat(let path, let found, let supported):
      .init(
        "newer-format", "\(path): written as '\(found)', but this program reads '\(supported)'",
        "use a newer postil")
    case .damaged(let path, let damage):
      .init(
        "damaged-history", "\(path): \(damage.sentence)",
        "nothing was changed; bring the file back from a backup or from git, "
          + "or keep what is left with verify --repair")
    case .otherText(let path, let article):
      .init(
        "other-text", "\(path): made for another text than that of article '\(article)'",
        "bring back the article's record; where two clones revised it, take both versions in with "
          + "add --revise, last the one that is to count; or move the coding away")
    case .inDoubt(let path, let reason):
      .init(
        "in-doubt",
        "\(path): the disk did not confirm the change (\(reason)), which may or may not be kept",
        "look at it with log before coding it again")
    case .replacedMeanwhile(let path):
      .init(
        "replaced-meanwhile",
        "\(path): another program changed it just now, so nothing was written",
        "repeat the command")
    case .article(let article, let reason):
      .init("bad-article", "article '\(article)' cannot be read: \(reason)", nil)
    case .codebook(let problems):
      .codebook(problems)
    }
  }
}

extension Refusal.Words {
  /// The problems of a codebook, all of them, one a line.
  static func codebook(_ problems: [CodebookProblem]) -> Self {
    let lines = problems.map(\.description).joined(separator: "\n")
    return Self("bad-codebook", lines, nil)
  }
}

extension FileError {
  /// What was wrong, and what to do, apart.
  fileprivate var parts: (problem: String, remedy: String?) {
    let words = Array(description.utf8)
    guard let cut = words.firstRange(of: Array("; ".utf8)) else { return (description, nil) }
    return (
      String(decoding: words[..<cut.lowerBound], as: UTF8.self),
      String(decoding: words[cut.upperBound...], as: UTF8.self)
    )
  }

  /// What stood in the way, without what to do.
  var cause: String {
    let words = Array(problem.description.utf8)
    guard let cut = words.firstRange(of: Array("; ".utf8)) else { return problem.description }
    return String(decoding: words[..<cut.lowerBound], as: UTF8.self)
  }

  /// A stable code for what stood in the way.
  var code: String {
    switch problem {
    case .locked: "locked"
    case .exists: "exists"
    case .inDoubt: "in-doubt"
    case .tooLarge, .lineTooLong: "too-large"
    case .leavesWorkspace, .symbolicLink: "leaves-workspace"
    case .notRegularFile: "not-a-file"
    case .readerGone: "reader-gone"
    case .system: "cannot-\(operation.rawValue)"
    }
  }
}
