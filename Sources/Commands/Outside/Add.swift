import Annotations
import Corpus
import Files
import Storage

/// `add`: takes received files in as articles.
struct Add: OutsideCommand {
  static let specification = CommandSpecification(
    "add", .outside, .changes,
    usage: "FILE|FOLDER|-… [--folder NAME] [--name NAME] [--format NAME] "
      + "[--encoding NAME] [--field A=B,…] [--revise]"
  ).with {
    $0.summary = "take files in as articles"
    $0.expects = { _ in .file }
    $0.details = """
      Reads text (.txt), Markdown (.md) and web pages (.html), each an article, and JSON lines \
      (.jsonl), tables (.csv, .tsv) and feeds (.xml, .rss, .atom), which hold many. Each article is \
      put into corpus/ as it was received, and its record is written beside it: text, headline, \
      dates and where they stand, and the units, frozen from then on. The line for each says what \
      was found and what was left out. Adding it again changes nothing; a changed one is refused, \
      or with --revise becomes the article's new version, and codings follow. Of folders the \
      files in and below them are read; in corpus/ those without a record get one, and unchanged \
      ones are only counted. With -, standard input is read. What cannot be read is named, the rest \
      is added, and the status is 1.
      """
    $0.options = AddOptions.specifications
  }

  private let words: [String]
  private let options: AddOptions

  init(_ arguments: Arguments) throws(Refusal) {
    words = arguments.words
    options = try AddOptions(arguments, for: Self.specification)
    guard !words.isEmpty else { throw .usage("add needs a file", Self.specification) }
    let inputs = words.count { $0 == "-" }
    guard inputs <= 1 else { throw .usage("'-' is given twice", Self.specification) }
    guard options.name == nil || inputs == 1 else {
      throw .usage("--name goes with '-', standard input", Self.specification)
    }
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    var adding = self.options
    adding.writesJSON = options.writesJSON
    if adding.revises { adding.occasion = try program.revisionOccasion(options) }
    var run = AddRun(words, adding, to: try program.workspace(options), output)
    run.run()
    output = run.output
    var reply = Reply()
    reply.isSilent = true
    reply.foundProblems = run.tally.refused > 0
    return reply
  }
}
