import Annotations
import Foundation
import Histories
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
  private var originals: [String: [UInt8]] = [:]

  /// Copies what belongs to an article, or makes the ``study``.
  static func named(_ article: String) throws -> SampleExcerpt {
    try article == study ? SampleExcerpt(worked: pilots) : SampleExcerpt(article)
  }

  /// What stands for an article whose units were split and joined since, with two rounds, of which one
  /// is closed.
  static let study = "study"

  /// Copies what belongs to an article, and goes on working at it.
  private init(worked article: String) throws {
    let excerpt = try SampleExcerpt(article)
    directory = excerpt.directory
    let jon = try Desk("jon", session: "t1", in: directory)
    let mira = try Desk("mira", session: "t2", in: directory)
    let said = [
      mira.run("assign --round pilot --annotators mira,jon,ada --overlap 100%"),
      jon.run(
        "open \(article)", "reopen", "split 8 \"where its crew\"", "split 2 \"a permit\"",
        "join 16",
        "tag 4 passage neutral official", "none 17", "done --rest none"),
      mira.run(
        "open \(article)", "reopen", "note 9 twice", "tag 10 talks neutral official", "flag 3"),
      mira.run("round close pilot --unfinished", "assign --round main --annotators mira,jon"),
    ].flatMap(\.remarks)
    guard !said.contains(where: { $0.hasPrefix("error: ") }) else { throw Refused(said: said) }
    for desk in [jon, mira] { _ = desk.session.finish() }
    originals = try excerpt.contents()
    files = originals.keys.sorted()
  }

  private struct Refused: Error {
    var said: [String]
  }

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

  /// A file as it was at first.
  func original(_ file: String) throws -> [UInt8] {
    if let original = originals[file] { return original }
    return Array(try Data(contentsOf: URL(fileURLWithPath: "\(Self.repository)/\(file)")))
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

  /// Repairs the workspace, or only says what would be done.
  @discardableResult
  func repair(_ session: String = "r1", isDry: Bool = false) throws -> Repair {
    var occasion = RepairOccasion(
      session: session, at: "2031-04-01T10:00:00Z", tool: "postil/test", isDry: isDry)
    occasion.by = AnnotatorName("ada")
    var repairer = WorkspaceRepairer(try workspace, try verification(), occasion)
    while repairer.next != nil { repairer.repairNext() }
    return repairer.finished()
  }

  /// Every file but those of the quarantine, by path.
  func contents() throws -> [String: [UInt8]] {
    let names = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String }
    var contents: [String: [UInt8]] = [:]
    for name in names ?? [] where !name.hasPrefix(".postil") {
      contents[name] = FileManager.default.contents(atPath: "\(directory.path)/\(name)").map {
        Array($0)
      }
    }
    return contents
  }

  /// What is kept of files as they were, without the accounts of it.
  func quarantine() throws -> [[UInt8]] {
    let place = "\(directory.path)/.postil/quarantine"
    let names = try? FileManager.default.contentsOfDirectory(atPath: place)
    return (names ?? []).filter { !$0.hasSuffix(".about") }.sorted().compactMap {
      FileManager.default.contents(atPath: "\(place)/\($0)").map { Array($0) }
    }
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
