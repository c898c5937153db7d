import Foundation
import Storage

/// A new workspace of a test's own, gone with it.
final class CodebookWorkspace {
  let workspace: Workspace

  init() throws {
    let path = "\(NSTemporaryDirectory())/postil-codebook-\(UUID().uuidString)"
    workspace = try Workspace.create(at: path, codebookName: "talks")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: workspace.path)
  }
}
