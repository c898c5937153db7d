import Corpus
import Files
import Streams

/// `segment`: takes articles apart in a pipeline, without a workspace.
struct Segment: OutsideCommand {
  // A filter whose output closes has not done its work and says so, as a changing command does.
  static let specification = CommandSpecification(
    "segment", .outside, .changes,
    usage: "[FILE…|-] [--input text|jsonl] [--jobs N] [--language TAG] [--encoding NAME]"
  ).with {
    $0.summary = "take articles apart in a pipeline"
    $0.expects = { _ in .file }
    $0.details = """
      Writes a line of JSON for each article: id, textSha256, units and blocks, with offsets in \
      Unicode scalars. Input is text, each file an article, or jsonl, each line an article with id \
      and text; its other keys are carried through. An article that cannot be read gets a line \
      with an error in its place, a file of lines that cannot be opened only a remark; either way \
      the status is 1. Needs no workspace, and no more memory for more input.
      """
    $0.options = [
      OptionSpecification(
        "--input", value: "FORM", "text or jsonl, if the extension is not to tell"
      ).taking(.oneOf(SegmentInput.Form.self)),
      OptionSpecification("--jobs", value: "N", "how many portions are worked on at once (1)"),
      OptionSpecification(
        "--language", value: "TAG", "the language of articles that name none, such as en"),
      OptionSpecification("--encoding", value: "NAME", "the encoding of text, as for add")
        .taking(.oneOf(TextEncoding.self)),
    ]
  }

  /// More would cost memory and gain nothing.
  private static let mostJobs = 256

  private let inputs: [SegmentInput]
  private let jobs: Int
  private let language: String?
  private let encoding: TextEncoding?

  init(_ arguments: Arguments) throws(Refusal) {
    let form = try arguments.options["--input"].map { (name) throws(Refusal) in
      guard let form = SegmentInput.Form(rawValue: name) else {
        throw .usage("--input takes text or jsonl, not '\(name)'", Self.specification)
      }
      return form
    }
    let paths = arguments.words.isEmpty ? ["-"] : arguments.words
    inputs = paths.map { SegmentInput($0, form: form) }
    jobs = try Self.count("--jobs", of: arguments) ?? 1
    guard jobs <= Self.mostJobs else {
      throw .usage("--jobs takes a number from 1 to \(Self.mostJobs)", Self.specification)
    }
    language = arguments.options["--language"]
    encoding = try arguments.options["--encoding"].map { (name) throws(Refusal) in
      guard let encoding = TextEncoding(name: name) else {
        throw .usage("no encoding '\(name)' is known", Self.specification)
      }
      return encoding
    }
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    var source = SegmentSource(inputs)
    var sink = OutputSink(output)
    let filter = SegmentFilter(language: language, encoding: encoding)
    let count = FilterRun.run(&source, through: filter, into: &sink, jobs: jobs)
    output = sink.output
    for failure in source.failures { output.remark("error: \(failure)") }
    if count.errors > 0 {
      let articles = counted(count.records, "article")
      output.remark(
        "error: \(count.errors) of \(articles) could not be read; the output says why")
    }
    var reply = Reply()
    reply.isSilent = true
    reply.foundProblems = count.errors > 0 || !source.failures.isEmpty
    return reply
  }
}
