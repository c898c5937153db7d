public import Annotations
import Files
import Histories

/// What lies in `annotations/`, told from the files' names.
public struct AnnotationsInventory: Sendable {
  /// Who has a history or a layer file of which article.
  public private(set) var annotators: [Article.ID: Set<AnnotatorName>] = [:]
  /// What is to be said of files, whatever is in them.
  public private(set) var findings: [Finding] = []

  private static let folder = "annotations"

  /// Looks through the annotations of a workspace.
  ///
  /// - Parameter workspace: The workspace.
  public init(of workspace: Workspace) {
    guard let path = RelativePath(Self.folder) else { return }
    let survey = FolderSurvey(of: path, in: workspace.folder)
    findings = survey.findings
    for file in survey.files { take(file.text) }
  }

  private mutating func take(_ path: String) {
    guard path != Workspace.codebookPath, path != Workspace.roundsPath else { return }
    let inner = path.utf8.dropFirst(Self.folder.utf8.count + 1)
    let ending = [".history.jsonl", ".json"].first {
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
