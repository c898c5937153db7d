public import Annotations
import Corpus
import Files
import Foundation

/// An empty workspace's directory, removed with the value's last use.
final class ScratchWorkspace: Sendable {
  let folder: Folder
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/postil-corpus-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    folder = try Folder(opening: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var corpus: CorpusFolder { CorpusFolder(folder) }

  /// Puts a file into the workspace without going through the corpus.
  func put(_ text: String, at path: String) throws {
    let url = URL(fileURLWithPath: "\(self.path)/\(path)")
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts a file of zeros that takes no space.
  func putHole(of byteCount: UInt64, at path: String) throws {
    try put("", at: path)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(self.path)/\(path)"))
    try file.truncate(atOffset: byteCount)
    try file.close()
  }

  func text(at path: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(self.path)/\(path)")), as: UTF8.self)
  }
}

/// A file to hand in.
func received(_ name: String, _ text: String = "Ships came in.\n", folder: String = "")
  -> ReceivedFile
{
  ReceivedFile(name: name, bytes: Array(text.utf8), folder: folder)
}

extension Article.ID: ExpressibleByStringLiteral {
  /// Takes an id that the test knows to be one.
  public init(stringLiteral text: String) {
    guard let id = Article.ID(text) else { preconditionFailure("no article's id: \(text)") }
    self = id
  }
}
