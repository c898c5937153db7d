import Files
import JSON
import Storage

/// `merge`: puts two copies of a file together that diverged, as a driver of git's merges.
struct Merge: OutsideCommand {
  static let specification = CommandSpecification(
    "merge", .outside, .changes, usage: "BASE OURS THEIRS"
  ).with {
    $0.summary = "merge two copies of a history or coding, for git"
    $0.expects = { given in given.words.count < 3 ? .file : .anything }
    $0.details = """
      Writes to OURS what both copies hold. Of a history that is every change of either, each once, \
      in an order that does not depend on which copy is whose; of a coding's file, one of the two \
      copies, which is made anew from the merged history. Changes of one unit that contradict each \
      other stay two versions, to be settled with tag or review. The status is 1 where a copy is \
      damaged; its lines are kept all the same.
      """
  }

  private let base: String
  private let ours: String
  private let theirs: String

  init(_ arguments: Arguments) throws(Refusal) {
    let words = arguments.words
    guard words.count >= 3 else {
      throw .usage("merge needs three files: BASE OURS THEIRS", Self.specification)
    }
    try Self.refuseFurther(words.dropFirst(3))
    (base, ours, theirs) = (words[0], words[1], words[2])
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    let base = try copy(at: base)
    let theirs = try copy(at: theirs)
    let merged = try merge(theirs, base)
    var reply = Reply.changed(Acknowledgement(merged.what))
    reply.remarks = merged.remarks
    reply.foundProblems = merged.isDamaged
    return reply
  }

  private func copy(at path: String) throws(Refusal) -> FileMerge.Copy {
    let bytes = try Self.files { () throws(FileError) in
      try InputFile(path).readAll(maximumBytes: JSONLimits.standard.byteCount)
    }
    return FileMerge.Copy(path: path, bytes: bytes)
  }

  /// Merges under the lock that writers of a history take, so that none goes on with the old file.
  private func merge(_ theirs: FileMerge.Copy, _ base: FileMerge.Copy) throws(Refusal) -> FileMerge
  {
    let path = ours
    let file = try Self.files { () throws(FileError) in try HeldFile(path) }
    let present = try Self.files { () throws(FileError) in
      try file.readAll(maximumBytes: JSONLimits.standard.byteCount)
    }
    let merged = try FileMerge(FileMerge.Copy(path: path, bytes: present), theirs, base: base)
    guard merged.bytes != present else { return merged }
    guard try Self.files({ () throws(FileError) in try file.replace(with: merged.bytes) }) else {
      throw .storage(.replacedMeanwhile(path: path))
    }
    return merged
  }

  private static func files<Value>(_ body: () throws(FileError) -> Value) throws(Refusal) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw .storage(.file(error))
    }
  }
}
