import Annotations
import Files
import Foundation

@testable import Storage

/// A workspace of a test's own with one article, gone with it.
final class ScratchWorkspace {
  static let history = "annotations/mira/wire/calls.history.jsonl"
  static let layer = "annotations/mira/wire/calls.json"

  let path: String
  let workspace: Workspace
  let sample: SampleCoding

  /// A workspace that `make` makes in an empty folder.
  init(_ make: (String) throws -> Workspace) throws {
    var template = Array("\(NSTemporaryDirectory())/postil-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    sample = try SampleCoding()
    workspace = try make(path)
  }

  /// A workspace that nothing was waited for.
  convenience init() throws {
    try self.init { path in
      let folder = "\(path)/annotations"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("name: talks\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/codebook.yaml"))
      return try Workspace(at: path)
    }
  }

  /// A workspace as a user makes it.
  static func created() throws -> ScratchWorkspace {
    try ScratchWorkspace { try Workspace.create(at: $0, codebookName: "talks") }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func writer(in other: Workspace? = nil) throws(StorageError) -> LayerWriter {
    try LayerWriter(sample.layer, of: sample.article, in: other ?? workspace, codebook: "study")
  }

  /// What a session does that makes some changes with one command and ends.
  @discardableResult
  func record(_ changes: Change...) throws(StorageError) -> [Change] {
    let writer = try writer()
    try writer.prepare()
    let made = writer.stage(changes, codebook: sample.codebook)
    try writer.commit()
    try writer.close()
    return made
  }

  /// What a session does that is killed before it closes.
  func recordWithoutClosing(_ changes: Change...) throws(StorageError) {
    let writer = try writer()
    try writer.prepare()
    _ = writer.stage(changes, codebook: sample.codebook)
    try writer.commit()
  }

  func reading() throws(StorageError) -> LayerReading? {
    try workspace.layer(sample.layer) { () throws(StorageError) in sample.article }
  }

  /// The layer as the history alone tells it.
  func replayed() throws -> Layer {
    try workspace.history(of: sample.layer).layer(sample.layer, of: sample.article)
  }

  /// Puts a file there behind the back of the code under test.
  func write(_ text: String, to name: String = history) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func append(_ text: String, to name: String = history) throws {
    try write(try self.text(of: name) + text, to: name)
  }

  func text(of name: String = history) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  func lines(of name: String = history) throws -> [String] {
    try text(of: name).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// The texts of everything that was set aside.
  func quarantined() throws -> [String] {
    let folder = ".postil/quarantine"
    guard exists(folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
      .map { try text(of: "\(folder)/\($0)") }
  }
}
