public import Annotations
public import Corpus
public import Storage

/// One person, script or program at work in one workspace.
///
/// Every command is executed in a session, whether it was typed at the prompt, read from a script
/// or given as a subcommand. Changes are staged while a command runs and made durable by
/// ``commit()``; only then may they be acknowledged.
public struct Session {
  /// Where the work lies.
  public let workspace: Workspace
  /// Who and how.
  public internal(set) var settings: SessionSettings
  /// What is coded.
  public internal(set) var codebook: Codebook
  /// The articles.
  public let corpus: CorpusFolder
  /// How the shell behaves for this person.
  public internal(set) var preferences: Preferences
  /// Where the preferences are kept.
  var preferencesFile: PreferencesFile?
  /// Where the session stands.
  var open: OpenArticle?
  /// The review of the open article, while it is under review.
  var review: ArticleReview?
  /// The layers that were written or looked at closely, kept until their article is left.
  var writers: [Layer.ID: LayerWriter] = [:]
  /// Layers whose article was left; they are put away after the next commit.
  var leaving: [Layer.ID] = []
  /// The session's commands that changed something, oldest first, for `undo`.
  var record = CommandRecord()
  /// The id shared by the changes of the script that is run, if one is.
  public var run: String?
  /// How long lines are broken; nil where output is not a screen.
  var lineWrap: LineWrap?
  /// Whether outlets are hidden in this session, whatever the preference is.
  var blindsOutlet = false
  /// The rounds, as they were last read.
  var knownRounds: KnownRounds?
  /// New annotators who are pointed out once a change of theirs is durable.
  var newcomers: Set<AnnotatorName> = []
  /// What is worth saying beside the next result.
  var remarks: [String] = []
  /// The damaged histories that the present command has read.
  var damages: [DamagedHistory] = []
  /// How many changes this session has made.
  private(set) var changeCount = 0

  /// Starts a session in a workspace.
  ///
  /// - Parameters:
  ///   - workspace: Where the work lies.
  ///   - settings: Who and how.
  ///   - preferences: How the shell behaves for this person.
  /// - Throws: A refusal if the codebook cannot be read.
  public init(workspace: Workspace, settings: SessionSettings, preferences: Preferences)
    throws(Refusal)
  {
    self.workspace = workspace
    self.settings = settings
    self.preferences = preferences
    corpus = CorpusFolder(workspace.folder)
    codebook = try refusing { () throws(StorageError) in
      try workspace.codebook(reservedWords: CommandTable.names)
    }
  }

  /// The annotator's name.
  ///
  /// - Returns: The name.
  /// - Throws: A refusal if none was given or found.
  public func annotator() throws(Refusal) -> AnnotatorName {
    guard let annotator = settings.annotator else { throw .noAnnotator }
    return annotator
  }

  /// The open article.
  func openArticle() throws(Refusal) -> OpenArticle {
    guard let open else { throw .noArticle }
    return open
  }

  /// The next change's id.
  mutating func nextChangeID() -> Change.ID {
    changeCount += 1
    return Change.ID(session: settings.name, counter: changeCount)
  }

  /// Takes the remarks that wait to be said.
  mutating func takeRemarks() -> [String] {
    defer { remarks = [] }
    guard !remarks.isEmpty, let mask = promptMask else { return remarks }
    return remarks.map { mask.applied(to: $0) }
  }
}

// One session is at work at a time; it is not handed from thread to thread.
@available(*, unavailable)
extension Session: Sendable {}
