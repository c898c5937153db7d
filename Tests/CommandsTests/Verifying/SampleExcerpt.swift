import Annotations
import Foundation
import Storage

@testable import Commands

/// One article of the sample with everybody's codings, in a workspace of a test's own.
struct SampleExcerpt {
  static let repository = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
  static let pilots = "chronicle/2031-03-01-pilots"

  /// The articles of the sample.
  static var articles: [String] {
    let corpus = URL(fileURLWithPath: "\(repository)/corpus")
    let names = FileManager.default.enumerator(atPath: corpus.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  let directory: ScratchDirectory
  /// The files, by path from the workspace's root.
  let files: [String]

  /// Copies what belongs to an article.
  init(_ article: String = pilots) throws {
    directory = try ScratchDirectory()
    var files: [String] = []
    for top in ["annotations", "corpus"] {
      let all = FileManager.default.enumerator(atPath: "\(Self.repository)/\(top)")
      for case let name as String in all ?? .init() where name.contains("\(article).") {
        files.append("\(top)/\(name)")
      }
    }
    self.files = files.sorted() + ["annotations/codebook.yaml"]
    for file in self.files { try directory.write(original(file), to: file) }
  }

  /// A file as the sample has it.
  func original(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.repository)/\(file)")))
  }

  var workspace: Workspace {
    get throws { try Workspace(at: directory.path) }
  }

  /// What a look at every file finds.
  func verification() throws -> Verification {
    var verifier = WorkspaceVerifier(try workspace)
    while verifier.next != nil { verifier.verifyNext() }
    return verifier.finished()
  }

  /// The codes of what a look at every file finds.
  var codes: Set<String> {
    get throws { Set(try verification().findings.map(\.code.rawValue)) }
  }

  /// Changes a file's text behind the back of the code under test.
  func edit(_ file: String, _ change: (inout String) -> Void) throws {
    var text = try directory.text(of: file)
    change(&text)
    try directory.write(text, to: file)
  }
}

extension String {
  /// Replaces what stands first.
  mutating func replaceFirst(_ old: String, _ new: String) {
    guard let range = range(of: old) else { return }
    replaceSubrange(range, with: new)
  }

  /// Changes the lines.
  mutating func editLines(_ change: (inout [Substring]) -> Void) {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    change(&lines)
    self = lines.joined(separator: "\n")
  }
}
