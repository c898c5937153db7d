import Annotations
import Storage

/// `init`: makes a workspace.
struct Init: OutsideCommand {
  static let specification = CommandSpecification(
    "init", .outside, .changes, usage: "[DIR]"
  ).with {
    $0.summary = "make a workspace here, or in DIR"
    $0.expects = { given in given.words.isEmpty ? .folder : .anything }
    $0.details = """
      Writes annotations/codebook.yaml, to be changed to your question, an empty corpus/, and \
      .gitattributes and .gitignore lines that let git merge the work of several people.
      """
  }

  private let directory: String?

  init(_ arguments: Arguments) throws(Refusal) {
    directory = arguments.words.first
    try Self.refuseFurther(arguments.words.dropFirst())
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    let path = directory ?? options.workspace ?? program.environment.currentDirectory
    let name = Self.codebookName(for: path, program.environment.currentDirectory)
    let workspace = try refusing { () throws(StorageError) in
      try Workspace.create(at: path, codebookName: name)
    }
    var reply = Reply.changed(Acknowledgement("workspace \(workspace.path)"))
    reply.remarks = [
      "next: change annotations/codebook.yaml to your question, then: postil add FILE…"
    ]
    return reply
  }

  /// The last part of the directory's path, as a codebook's name.
  private static func codebookName(for path: String, _ currentDirectory: String) -> String {
    let parts = (path == "." ? currentDirectory : path).utf8.split(separator: UInt8(ascii: "/"))
    return parts.last.flatMap { NameSegment.fitting(Substring($0)) } ?? "codebook"
  }
}
