import Annotations
import Corpus
import Files
import Storage

/// `add`: takes received files in as articles.
struct Add: OutsideCommand {
  static let specification = CommandSpecification(
    "add", .outside, .changes, usage: "FILE… [--folder NAME] [--encoding NAME]"
  ).with {
    $0.summary = "take files in as articles"
    $0.details = """
      Reads .txt and .md files. Each is copied to corpus/ as it is, and its record is written beside \
      it: text, headline, dates and where they stand, and the units, frozen from then on. The line \
      for each file says what was found and what was left out. Adding a file again changes nothing. \
      A file that lies in corpus/ already gets its record there. Files that cannot be read are \
      named, the others are added, and the status is 1.
      """
    $0.options = [
      OptionSpecification("--folder", value: "NAME", "the folder of corpus/ to put them in"),
      OptionSpecification(
        "--encoding", value: "NAME", "utf-8, utf-16le, utf-16be, windows-1252 or windows-1251"),
    ]
  }

  private let files: [String]
  private let folder: String
  private let encoding: TextEncoding?

  init(_ arguments: Arguments) throws(Refusal) {
    files = arguments.words
    guard !files.isEmpty else { throw .usage("add needs a file", Self.specification) }
    folder = arguments.options["--folder"] ?? ""
    guard folder.isEmpty || Article.ID(folder) != nil else {
      throw .usage(
        "'\(folder)' is no folder for articles: use a-z, 0-9, '.', '_', '-' and '/'",
        Self.specification)
    }
    encoding = try arguments.options["--encoding"].map { (name) throws(Refusal) in
      guard let encoding = TextEncoding(rawValue: name) else {
        throw .usage("no encoding '\(name)' is known", Self.specification)
      }
      return encoding
    }
  }

  func execute(in program: Program, _ options: GlobalOptions, _ output: inout any Output)
    throws(Refusal) -> Reply
  {
    let workspace = try program.workspace(options)
    let corpus = CorpusFolder(workspace.folder)
    let lines = ReplyLines(script: nil, writesJSON: options.writesJSON)
    var reply = Reply()
    for file in files {
      do throws(Refusal) {
        let added = try add(file, to: corpus, in: workspace)
        let reply = Reply.changed(Self.acknowledgement(of: added))
        lines.write(CommitGroup.Entry(line: 0, command: "add", reply: reply), to: &output)
        if let conflict = added.article.dateConflict {
          output.remark("\(added.article.id): \(conflict)")
        }
      } catch {
        lines.write(error, command: "add", line: nil, to: &output)
        reply.foundProblems = true
      }
      if output.failure != nil { break }
    }
    reply.isSilent = true
    return reply
  }

  private func add(_ path: String, to corpus: CorpusFolder, in workspace: Workspace)
    throws(Refusal) -> AddedArticle
  {
    if let inside = workspace.pathInside(path), inside.utf8.starts(with: "corpus/".utf8) {
      return try refusing { () throws(CorpusError) in
        try corpus.makeRecord(for: inside, encoding: encoding)
      }
    }
    let bytes = try received(path)
    return try refusing { () throws(CorpusError) in
      try corpus.add(
        ReceivedFile(name: path, bytes: bytes, folder: folder, encoding: encoding))
    }
  }

  private func received(_ path: String) throws(Refusal) -> [UInt8] {
    do throws(FileError) {
      return try InputFile(path).readAll(maximumBytes: TextDecoder.maximumByteCount)
    } catch {
      throw .storage(.file(error))
    }
  }

  /// What was found in a file, on one line.
  private static func acknowledgement(of added: AddedArticle) -> Acknowledgement {
    let article = added.article
    guard added.outcome == .added else {
      var acknowledgement = Acknowledgement("is there already, unchanged")
      acknowledgement.article = article.id
      return acknowledgement
    }
    var facts = [article.title.map { "'\(oneLine($0))'" } ?? "no headline"]
    let origin = article.publishedEvidence.first { $0.value == article.published }?.origin
    facts.append(article.published.map { "\($0) (\(origin ?? "found"))" } ?? "no date")
    if let outlet = article.outlet { facts.append(outlet) }
    if let agency = article.agency { facts.append(agency) }
    facts.append(article.language ?? "language unknown")
    if article.received.encoding != "utf-8" { facts.append(article.received.encoding) }
    facts.append(counted(article.units.count, "unit"))
    let leftOut = added.leftOut.map { "\($0.count) \($0.role)" }
    if !leftOut.isEmpty { facts.append("left out \(leftOut.joined(separator: ", "))") }
    var acknowledgement = Acknowledgement("added: \(facts.joined(separator: " · "))")
    acknowledgement.article = article.id
    return acknowledgement
  }
}
