import Annotations
import Foundation

@testable import Storage

/// A workspace under version control.
final class GitWorkspace {
  let scratch: ScratchWorkspace

  /// A new workspace, or a clone of another.
  init(cloning original: GitWorkspace? = nil) throws {
    scratch = try original == nil ? .created() : ScratchWorkspace()
    try git("init", "--quiet")
    guard let original else { return }
    try fetch(original)
    try git("reset", "--quiet", "--hard", "FETCH_HEAD")
  }

  /// What a session does that makes one change.
  func record(_ name: String, _ unit: Int, _ coding: Coding?) throws {
    try scratch.record(scratch.sample.change(name, unit, coding))
  }

  /// Puts everything under version control.
  func commit() throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", "code")
  }

  /// Gets what another workspace has committed, without merging it.
  func fetch(_ other: GitWorkspace) throws {
    try git("fetch", "--quiet", other.scratch.path, "HEAD")
  }

  /// Merges what was fetched last.
  func merge() throws {
    try git("merge", "--quiet", "--message", "merge", "FETCH_HEAD")
  }

  /// How git merges a file: `union`, or `unspecified` for its usual way.
  func mergeDriver(of path: String) throws -> String {
    let answer = try git("check-attr", "merge", "--", path)
    return answer.split(separator: " ").last.map { String($0) } ?? ""
  }

  /// Runs git without anybody's settings and gives what it printed.
  @discardableResult
  private func git(_ arguments: String...) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let settings = ["git", "-C", scratch.path, "-c", "user.name=m", "-c", "user.email=m"]
    process.arguments = settings + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]) { $1 }
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EIO) }
    return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
