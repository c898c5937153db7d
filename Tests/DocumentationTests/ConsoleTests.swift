import Glibc
import Testing

/// Every example of the documentation, run.
///
/// With `POSTIL_RECORD=1` in the environment examples that are not true are corrected in place.
@Suite struct ConsoleTests {
  @Test(arguments: ConsoleDocument.all)
  func examplesShowWhatTheProgramSays(in document: ConsoleDocument) throws {
    let run = try ConsoleRun(document)
    let wrong = run.outcomes.filter { !$0.comparison.fits }
    for outcome in wrong {
      Issue.record(
        "\(outcome.step.typed)\n\(outcome.comparison.difference)",
        sourceLocation: SourceLocation(
          fileID: "DocumentationTests/\(document.path)",
          filePath: "\(Repository.path)/\(document.path)", line: outcome.step.line + 1, column: 1))
    }
    if !wrong.isEmpty, getenv("POSTIL_RECORD") != nil {
      Repository.write(run.correctedLines, to: document.path)
    }
  }
}
