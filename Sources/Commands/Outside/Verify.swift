import Annotations
import Corpus
import Histories
import JSON
import Storage

/// `verify`: looks whether everything in a workspace is as it was written, and mends what can be.
struct Verify: OutsideCommand {
  static let specification = CommandSpecification(
    "verify", .outside, .reads, usage: "[--repair [--dry-run]]"
  ).with {
    $0.summary = "check every file of the workspace"
    $0.details = """
      Reads every article, coding and history, and holds them against each other: checksums, places, \
      quotations, values, rounds. Nothing is written. Damage ends it with status 1; notes, such as \
      what a crash or a merge leaves, do not. With --repair what can be mended is mended: every \
      file is kept in .postil/quarantine before it is changed, good lines stay, coding files are \
      made anew from their histories, copies of files are put together. It says what was kept, what \
      is lost and what is doubtful, and then checks everything once more.
      """
    $0.options = [
      OptionSpecification("--repair", "mend what can be mended, keeping all files as they were"),
      OptionSpecification("--dry-run", "with --repair: only say what would be done"),
    ]
  }

  private let repairs: Bool
  private let isDry: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    repairs = arguments.has("--repair")
    isDry = arguments.has("--dry-run")
    guard repairs || !isDry else {
      throw .usage("--dry-run goes with --repair", Self.specification)
    }
    try Self.refuseFurther(arguments.words)
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    let workspace = try program.workspace(options)
    let found = Self.verification(of: workspace, options, &output)
    guard repairs else { return Self.reply(found.text, found.json, found) }
    let occasion = try program.repairOccasion(options, isDry: isDry)
    let repair = Self.repair(workspace, found, occasion, options, &output)
    let left = isDry ? found : Self.verification(of: workspace, options, &output)
    var text = repair.text
    text.append(left.text)
    var reply = Self.reply(text, left.json(after: repair), left)
    if repair.count(of: .left) > 0 { reply.foundProblems = true }
    return reply
  }

  private static func reply(_ text: StyledText, _ json: [UInt8], _ verification: Verification)
    -> Reply
  {
    var reply = Reply.shown(text, json)
    reply.foundProblems = !verification.isSound
    reply.mustArriveWhole = true
    return reply
  }

  private static func verification(
    of workspace: Workspace, _ options: GlobalOptions, _ output: inout any Output
  ) -> Verification {
    var progress = Progress("verifying", isWanted: !options.writesJSON)
    var verifier = WorkspaceVerifier(workspace)
    while let article = verifier.next {
      progress.begin("\(article)", of: { verifier.remaining }, on: &output)
      verifier.verifyNext()
    }
    return verifier.finished()
  }

  private static func repair(
    _ workspace: Workspace, _ found: Verification, _ occasion: RepairOccasion,
    _ options: GlobalOptions, _ output: inout any Output
  ) -> Repair {
    var progress = Progress("repairing", isWanted: !options.writesJSON)
    var repairer = WorkspaceRepairer(workspace, found, occasion)
    while let article = repairer.next {
      progress.begin("\(article)", of: { repairer.remaining }, on: &output)
      repairer.repairNext()
    }
    return repairer.finished()
  }
}
