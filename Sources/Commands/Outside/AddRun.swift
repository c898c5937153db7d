import Annotations
import Corpus
import Files
import Storage

/// Takes files in one after the other and says at once what came of each.
struct AddRun {
  /// What came of the files so far.
  var tally = AddTally()
  /// Where it is said.
  var output: any Output
  let options: AddOptions
  private let lines: ReplyLines
  private let workspace: Workspace
  private let corpus: CorpusFolder
  private var source: AddSource
  var intake: Intake
  var progress: Progress
  private var revisionAttempts = 0
  /// Whether more than one article was to be expected, so that totals are of use.
  var isBulk: Bool

  /// Prepares to take files in.
  ///
  /// - Parameters:
  ///   - words: Paths of files and folders; `-` is standard input.
  ///   - options: How they are taken in.
  ///   - workspace: Where the articles go.
  ///   - output: Where it is said.
  init(_ words: [String], _ options: AddOptions, to workspace: Workspace, _ output: any Output) {
    self.options = options
    self.output = output
    lines = ReplyLines(script: nil, writesJSON: options.writesJSON)
    self.workspace = workspace
    corpus = CorpusFolder(workspace.folder)
    source = AddSource(words, for: workspace, isFormatNamed: options.format != nil)
    intake = Intake(into: corpus)
    progress = Progress("adding", isWanted: !options.writesJSON)
    isBulk = words.count > 1
  }

  /// Takes in all files; ends early only if nothing can be said any longer.
  mutating func run() {
    while output.failure == nil {
      do throws(Refusal) {
        guard let item = try source.next() else { break }
        isBulk = isBulk || source.isInFolder
        progress.begin(item.name, of: source.count, on: &output)
        try take(item)
      } catch {
        refuse(error)
      }
    }
    sayTotals()
  }

  // MARK: Reading

  private mutating func take(_ item: AddSource.Item) throws(Refusal) {
    switch item {
    case .ownFile(let path):
      settle(.ownFile(path))
    case .file(let path, let below):
      if case .collection(let format)? = options.format ?? FileFormat(fileName: path) {
        let folder = collectionFolder(path, below: below)
        try takeCollection(try open(path), path, format, into: folder)
      } else {
        let folder = [options.folder, below].filter { !$0.isEmpty }.joined(separator: "/")
        try take(ReceivedFile(name: path, bytes: try bytes(of: open(path)), folder: folder))
      }
    case .standardInput:
      try takeStandardInput()
    }
  }

  private mutating func takeStandardInput() throws(Refusal) {
    let name = AddSource.standardInputName
    let input = try reading { () throws(FileError) in try InputFile.standardInput() }
    if case .collection(let format)? = options.format {
      let folder = options.folder.isEmpty ? options.name ?? "" : options.folder
      return try takeCollection(input, name, format, into: folder)
    }
    var file = ReceivedFile(name: name, bytes: try bytes(of: input), folder: options.folder)
    switch options.format ?? UnnamedFormat.format(of: file.bytes) {
    case .article(let format): file.format = format
    case .collection(let format): throw .adding(.unnamedCollection(format.rawValue))
    }
    try self.name(&file)
    try take(file)
  }

  /// Gives what came without a name the one that was given, or one made of its headline.
  private func name(_ file: inout ReceivedFile) throws(Refusal) {
    file.encoding = options.encoding
    if let name = options.name {
      file.name = "\(name).\((file.format ?? .text).rawValue)"
      return
    }
    do throws(CorpusError) {
      guard try !file.nameAfterHeadline() else { return }
    } catch {
      throw .corpus(error)
    }
    throw .adding(.namelessInput)
  }

  private mutating func take(_ file: ReceivedFile) throws(Refusal) {
    var file = file
    file.encoding = options.encoding
    if case .article(let format)? = options.format { file.format = format }
    settle(.file(file))
  }

  private func open(_ path: String) throws(Refusal) -> InputFile {
    try reading { () throws(FileError) in try InputFile(path) }
  }

  private func bytes(of file: borrowing InputFile) throws(Refusal) -> [UInt8] {
    do throws(FileError) {
      return try file.readAll(maximumBytes: TextDecoder.maximumByteCount)
    } catch {
      throw .storage(.file(error))
    }
  }

  private func reading(_ open: () throws(FileError) -> InputFile) throws(Refusal) -> InputFile {
    do throws(FileError) {
      return try open()
    } catch {
      throw .storage(.file(error))
    }
  }

  // MARK: Taking in

  /// Takes in one article, undisturbed, and says what came of it.
  mutating func settle(_ handed: HandedIn) {
    let interrupt = HeldInterrupt()
    do throws(CorpusError) {
      say(try add(handed))
    } catch {
      refuse(handed, error)
    }
    tell(interrupt)
  }

  /// Says why something was not taken in, or makes it the new version of its article.
  mutating func refuse(_ handed: HandedIn, _ error: CorpusError) {
    switch error {
    case .changed where options.occasion != nil, .decodedOtherwise where options.occasion != nil,
      .mergedRecord where options.occasion != nil:
      revise(handed)
    default: refuse(.corpus(error))
    }
  }

  /// Says that the run ends, if it was interrupted.
  mutating func tell(_ interrupt: borrowing HeldInterrupt) {
    guard interrupt.isInterrupted else { return }
    output.remark("interrupted")
    sayTotals()
  }

  private mutating func add(_ handed: HandedIn) throws(CorpusError) -> AddedArticle {
    switch handed {
    case .file(let file): try intake.add(file)
    case .incoming(let incoming): try intake.add(incoming)
    case .ownFile(let path): try corpus.makeRecord(for: path, encoding: options.encoding)
    }
  }

  /// Makes what was handed in the new version of its article.
  private mutating func revise(_ handed: HandedIn) {
    guard var occasion = options.occasion else { return }
    // Also what is refused in the end may have written its change.
    occasion.id = Change.ID(session: occasion.id.session, counter: revisionAttempts + 1)
    // What two versions are replaced by takes two changes.
    revisionAttempts += 2
    let revised: RevisedArticle
    do throws(CorpusError) {
      switch handed {
      case .file(let file): revised = try corpus.revise(file, occasion)
      case .ownFile(let path):
        revised = try corpus.revise(ownFile: path, encoding: options.encoding, occasion)
      case .incoming(let incoming): revised = try corpus.revise(incoming, occasion)
      }
    } catch {
      return refuse(.corpus(error))
    }
    say(AddedRevision(revised))
    sayLayers(of: revised.article)
  }

  /// Says whose codings of an article have lost their place, and whose cannot be read: the article
  /// is revised all the same.
  private mutating func sayLayers(of article: Article) {
    do throws(StorageError) {
      for annotator in try workspace.annotators() { sayLayer(of: annotator, article) }
    } catch {
      output.remark("\(article.id): \(Refusal.storage(error).sentence)")
    }
  }

  private mutating func sayLayer(of annotator: AnnotatorName, _ article: Article) {
    let id = Layer.ID(annotator: annotator, article: article.id)
    do throws(StorageError) {
      let reading = try workspace.layer(id, isMended: article.isMended) { article }
      guard let line = reading.flatMap({ AddedRevision.line(of: $0.layer) }) else { return }
      output.remark("\(article.id): \(line)")
    } catch {
      output.remark("\(article.id): \(Refusal.storage(error).sentence)")
    }
  }

  // MARK: Saying

  mutating func say(_ added: AddedArticle) {
    var acknowledgement: Acknowledgement
    switch added.outcome {
    case .added:
      tally.added += 1
      acknowledgement = Acknowledgement("added: \(added.facts)")
    case .unchanged:
      tally.unchanged += 1
      // Nobody asked for those by name: most of what lies in `corpus/` was taken in long ago.
      guard !source.isInOwnFolder else { return }
      acknowledgement = Acknowledgement("is there already, unchanged")
    }
    acknowledgement.article = added.article.id
    let reply = Reply.changed(acknowledgement)
    lines.write(CommitGroup.Entry(line: 0, command: "add", reply: reply), to: &output)
    for doubt in added.doubts { output.remark("\(added.article.id): \(doubt)") }
  }

  private mutating func say(_ revision: AddedRevision) {
    tally.revised += 1
    var acknowledgement = Acknowledgement(revision.words)
    acknowledgement.article = revision.article.id
    let reply = Reply.changed(acknowledgement)
    let entry = CommitGroup.Entry(line: 0, command: "add", reply: reply)
    lines.write(entry, to: &output) { revision.writeCounts(to: &$0) }
    for line in revision.lines { output.remark("\(revision.article.id): \(line)") }
  }

  mutating func refuse(_ refusal: Refusal) {
    tally.refused += 1
    lines.write(refusal, command: "add", line: nil, to: &output)
  }

  private mutating func sayTotals() {
    output.showProgress("")
    if let sentence = source.passedOver.sentence { output.remark(sentence) }
    if isBulk, let sentence = tally.sentence { output.remark(sentence) }
  }
}
