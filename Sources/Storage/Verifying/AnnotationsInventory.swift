public import Annotations
public import Files
import Histories

/// What lies in `annotations/`, told from the files' names.
public struct AnnotationsInventory: Sendable {
  /// Who has a history or a layer file of which article.
  public private(set) var annotators: [Article.ID: Set<AnnotatorName>] = [:]
  /// What is to be said of files, whatever is in them.
  public private(set) var findings: [Finding] = []
  /// Copies of histories that were made where two people changed one, by coding.
  public private(set) var historyCopies: [Layer.ID: [RelativePath]] = [:]
  /// Copies of layer files, likewise.
  public private(set) var layerCopies: [Layer.ID: [RelativePath]] = [:]
  /// Files that were being written when a program ended.
  public private(set) var drafts: [RelativePath] = []

  private static let folder = "annotations"
  private static let historyEnding = ".history.jsonl"

  /// Looks through the annotations of a workspace.
  ///
  /// - Parameter workspace: The workspace.
  public init(of workspace: Workspace) {
    guard let path = RelativePath(Self.folder) else { return }
    let survey = FolderSurvey(of: path, in: workspace.folder)
    findings = survey.findings
    for file in survey.files { take(file.text) }
    drafts = survey.drafts
    for copy in survey.copies { take(copy) }
  }

  private mutating func take(_ copy: ConflictCopy) {
    guard let original = copy.original?.text, let (id, ending) = Self.layer(of: original) else {
      return
    }
    if ending == Self.historyEnding {
      historyCopies[id, default: []].append(copy.path)
    } else {
      layerCopies[id, default: []].append(copy.path)
    }
  }

  /// The coding that a path is a file of, and the path's ending.
  private static func layer(of path: String) -> (Layer.ID, String)? {
    let inner = path.utf8.dropFirst(Self.folder.utf8.count + 1)
    let ending = [historyEnding, ".json"].first {
      inner.reversed().starts(with: $0.utf8.reversed())
    }
    guard let ending,
      let id = Layer.ID(String(decoding: inner.dropLast(ending.utf8.count), as: UTF8.self))
    else { return nil }
    return (id, ending)
  }

  private mutating func take(_ path: String) {
    guard path != Workspace.codebookPath, path != Workspace.roundsPath else { return }
    let inner = path.utf8.dropFirst(Self.folder.utf8.count + 1)
    let ending = [Self.historyEnding, ".json"].first {
      inner.reversed().starts(with: $0.utf8.reversed())
    }
    guard let ending, inner.contains(UInt8(ascii: "/")) else {
      return findings.append(Finding(.unexpectedFile, path, "no coding has a file of this name"))
    }
    guard let id = Layer.ID(String(decoding: inner.dropLast(ending.utf8.count), as: UTF8.self))
    else {
      let words = "no annotator and article can have this name"
      return findings.append(Finding(.illegalName, path, words))
    }
    annotators[id.article, default: []].insert(id.annotator)
  }
}
