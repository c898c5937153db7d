import Annotations
import Corpus
import JSON
import Storage
import Testing

@testable import Commands

/// A workspace of invented news with somebody at work in it.
///
/// A class, so that a test can hold it in a constant while commands change the session.
final class Desk {
  let directory: ScratchDirectory
  var session: Session

  /// Starts a session in a new workspace, in that of another desk, or in a directory that is one.
  init(
    _ annotator: String? = "mira", session name: String = "s1",
    at time: String = "2031-03-02T10:00:00Z", beside other: Desk? = nil,
    in place: ScratchDirectory? = nil
  ) throws {
    directory = try place ?? other?.directory ?? Self.workspace()
    var settings = SessionSettings(
      mode: .script, name: name, tool: "postil/test", now: { time })
    settings.annotator = annotator.flatMap { AnnotatorName($0) }
    session = try Session(
      workspace: Workspace(at: directory.path), settings: settings, preferences: Preferences())
  }

  private static func workspace() throws -> ScratchDirectory {
    let directory = try ScratchDirectory()
    try directory.write(SampleCodebook.yaml, to: "annotations/codebook.yaml")
    for article in [SampleArticles.ferry, SampleArticles.permits, SampleArticles.choir] {
      try put(article, in: directory)
    }
    return directory
  }

  private static func put(_ article: Article, in directory: ScratchDirectory) throws {
    let record = ArticleRecord.bytes(of: article, style: .pretty)
    try directory.write(record, to: "corpus/\(article.id).json")
  }

  /// Adds an article to the workspace.
  func put(_ article: Article) throws {
    try Self.put(article, in: directory)
  }

  /// Runs the lines as a script that goes on after refusals.
  @discardableResult
  func run(_ lines: String..., json: Bool = false) -> Collector {
    var options = ScriptRunner.Options(name: "-")
    options.keepsGoing = true
    options.writesJSON = json
    return run(ScriptLines(lines), options).output
  }

  /// Runs a script.
  func run(_ lines: ScriptLines, _ options: ScriptRunner.Options = .init(name: "-"))
    -> (output: Collector, end: RunEnd)
  {
    var (source, output) = (lines, Collector())
    var runner = ScriptRunner(options)
    let end = runner.run(&source, in: &session, output: &output)
    return (output, end)
  }

  /// Executes one line as the prompt does.
  @discardableResult
  func type(_ line: String) throws -> Reply {
    session.settings.mode = .prompt
    guard let command = try CommandReader.command(line, isPrompt: true) else { return Reply() }
    let reply = try session.execute(command)
    guard let failure = session.commit().values.first else { return reply }
    throw Refusal.storage(failure)
  }

  /// The confirmation of one line of a script, or its error without the place.
  func say(_ line: String) -> String {
    let output = run(line)
    if let error = output.remarks.last(where: { $0.hasPrefix("error: ") }) {
      return String(error.trimmingPrefix("error: -:1: "))
    }
    return output.lines.last ?? ""
  }

  /// The number of the unit at the cursor.
  var cursor: Int? { session.open?.current.number.value }

  /// The statements of a unit in words, `none`, or nil where it is uncoded.
  func coding(_ number: Int) throws -> [String]? {
    let history = try session.currentWriter().history
    let unit = try session.openArticle().unit(try #require(Article.Unit.Number(number)))
    guard let statements = history.coding(at: unit.span)?.statements else { return nil }
    return statements.isEmpty ? ["none"] : statements.map { $0.words(in: session.codebook) }
  }

  /// The changes that the open article's history holds, oldest first.
  var changes: [Change] {
    get throws { try session.currentWriter().history.changes }
  }

  /// What the last change left on its unit; nil if nothing.
  var lastCoding: Coding? {
    get throws {
      guard case .unit(_, _, let after)? = try changes.last?.effect else { return nil }
      return after
    }
  }

  /// How far the open article's coding has come.
  var status: Layer.Status {
    get throws { try session.currentWriter().history.status }
  }

  /// The command words of the last change.
  var lastCommand: String? {
    get throws { try changes.last?.command }
  }
}
