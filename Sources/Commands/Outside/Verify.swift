import Annotations
import Corpus
import JSON
import Storage

/// `verify`: looks whether everything in a workspace is as it was written.
struct Verify: OutsideCommand {
  static let specification = CommandSpecification("verify", .outside, .reads).with {
    $0.summary = "check every file of the workspace"
    $0.details = """
      Reads every article, coding and history, and holds them against each other: checksums, places, \
      quotations, values, rounds. Nothing is written. Damage ends it with status 1; notes, such as \
      what a crash or a merge leaves, do not.
      """
  }

  init(_ arguments: Arguments) throws(Refusal) {
    try Self.refuseFurther(arguments.words)
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    let workspace = try program.workspace(options)
    var progress = Progress("verifying", isWanted: !options.writesJSON)
    var verifier = WorkspaceVerifier(workspace)
    while let article = verifier.next {
      progress.begin("\(article)", of: { verifier.remaining }, on: &output)
      verifier.verifyNext()
    }
    let verification = verifier.finished()
    var reply = Reply.shown(verification.text, verification.json)
    reply.foundProblems = !verification.isSound
    reply.mustArriveWhole = true
    return reply
  }
}
