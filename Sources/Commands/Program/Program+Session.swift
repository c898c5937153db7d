import Annotations
import Corpus
import Histories
import Storage

extension Program {
  /// A session in the workspace that the options name, or that the current directory lies in.
  func session(_ options: GlobalOptions, mode: SessionSettings.Mode) throws(Refusal) -> Session {
    let workspace = try workspace(options)
    var settings = SessionSettings(
      mode: mode, name: environment.randomName(), tool: PostilVersion.tool, now: environment.now)
    settings.kind = options.isProgram ? .program : .person
    settings.annotator = try annotator(options)
    settings.isOutputTerminal = mode == .prompt || environment.isOutputTerminal
    let file = PreferencesFile(environment.variables)
    let (preferences, remarks) = file.load()
    var session = try Session(workspace: workspace, settings: settings, preferences: preferences)
    session.preferencesFile = file
    if options.color != .auto { session.preferences.colours = options.color }
    if mode == .prompt { session.remarks = remarks }
    if let article = options.article { try session.enter(try session.articleID(article)) }
    return session
  }

  /// A session to look things up in; nil if there is no workspace that can be read.
  func reader(_ options: GlobalOptions) -> Session? {
    var general = options
    general.article = nil
    guard var session = try? session(general, mode: .subcommand) else { return nil }
    if let article = options.article, let id = Article.ID(article) { try? session.enter(id) }
    return session
  }

  func workspace(_ options: GlobalOptions) throws(Refusal) -> Workspace {
    let named = options.workspace ?? environment.variables["POSTIL_WORKSPACE"].flatMap(\.orNil)
    return try refusing { () throws(StorageError) in
      if let named { return try Workspace(at: named) }
      return try Workspace.containing(environment.currentDirectory)
    }
  }

  /// Who replaces articles by new versions now.
  func revisionOccasion(_ options: GlobalOptions) throws(Refusal) -> RevisionOccasion {
    RevisionOccasion(
      id: Change.ID(session: environment.randomName(), counter: 1), at: environment.now(),
      by: try annotator(options), tool: PostilVersion.tool)
  }

  /// Who repairs a workspace now.
  func repairOccasion(_ options: GlobalOptions, isDry: Bool) throws(Refusal) -> RepairOccasion {
    var occasion = RepairOccasion(
      session: environment.randomName(), at: environment.now(), tool: PostilVersion.tool,
      isDry: isDry)
    occasion.by = try annotator(options)
    return occasion
  }

  /// The annotator that was named, or one made from git's or the login's name.
  private func annotator(_ options: GlobalOptions) throws(Refusal) -> AnnotatorName? {
    let named = options.annotator ?? environment.variables["POSTIL_ANNOTATOR"].flatMap(\.orNil)
    if let named { return try AnnotatorName.coding(named) }
    let logins = ["LOGNAME", "USER"].compactMap { environment.variables[$0] }
    for candidate in [GitIdentity.userName(in: environment.currentDirectory)].compactMap({ $0 })
      + logins
    {
      guard let fitting = NameSegment.fitting(candidate) else { continue }
      if let name = AnnotatorName(fitting), name != .reference { return name }
    }
    return nil
  }
}

extension String {
  /// The text, or nil if it is empty.
  var orNil: String? { isEmpty ? nil : self }

  /// The text, or nil if it is no absolute path: a relative one would let the folder that the program
  /// is started in decide.
  var absoluteOrNil: String? { utf8.first == UInt8(ascii: "/") ? self : nil }
}
