import Annotations
import Storage

/// `undo`: takes back the newest change that was not taken back yet.
struct Undo: Command {
  static let specification = CommandSpecification(
    "undo", .undo, .changes, usage: "[K|--run]"
  ).with {
    $0.letter = "u"
    $0.summary = "take back the last change, or the last K"
    $0.details = """
      This session's changes are taken back newest first, then earlier sessions' by their time, in \
      whichever article they were made; the confirmation names what was taken back. A change is not \
      taken back where the unit no longer is as the change left it. undo --run takes back all that \
      one run, rename or bulk change did, in every article, or nothing.
      """
    $0.options = [OptionSpecification("--run", "take back a whole run")]
  }

  private let count: Int
  private let isWholeRun: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    isWholeRun = arguments.has("--run")
    count = try arguments.words.first.map { (text) throws(Refusal) in try Self.count(text) } ?? 1
    try Self.refuseFurther(arguments.words.dropFirst())
    guard !isWholeRun || arguments.words.isEmpty else {
      throw .usage("undo takes a count or --run, not both", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    guard !isWholeRun else { return try session.undoRun() }
    return try session.repeating(count) { (session) throws(Refusal) in
      try session.reverse(try session.stepToUndo(), as: "undo")
    }
  }
}
