public import Files
import Foundation

/// A folder of a test's own, gone with it.
final class ScratchFolder {
  let path: String
  let folder: Folder

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/postil-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    folder = try Folder(opening: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Puts a file there behind the back of the code under test.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// All names, drafts included, in order.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

extension RelativePath: ExpressibleByStringLiteral {
  /// Takes a path that the test knows to be one.
  public init(stringLiteral text: String) {
    guard let path = RelativePath(text) else { preconditionFailure("no path: \(text)") }
    self = path
  }
}
