import Agreement
import Foundation
import Ratings

/// A folder of a test's own, gone with it.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("\(NSTemporaryDirectory())/postil-ratings-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and gives it as a source.
  func file(_ bytes: some Sequence<UInt8>, _ name: String = "r.csv") throws -> RatingsSource {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return .file("\(path)/\(name)")
  }

  func file(_ text: String, _ name: String = "r.csv") throws -> RatingsSource {
    try file(text.utf8, name)
  }

  /// Gives a pipe that somebody writes to once.
  func pipe(_ text: String) throws -> RatingsSource {
    let path = "\(path)/pipe"
    guard mkfifo(path, 0o600) == 0 else { throw POSIXError(.EIO) }
    Thread.detachNewThread {
      try? FileHandle(forWritingTo: URL(fileURLWithPath: path)).write(contentsOf: Data(text.utf8))
    }
    return .file(path)
  }

  /// Reads a table of ratings.
  func read(
    _ text: String, _ change: (inout RatingsOptions) -> Void = { _ in }
  ) throws -> RatingsReading {
    try read(Array(text.utf8), change)
  }

  func read(
    _ bytes: [UInt8], _ change: (inout RatingsOptions) -> Void = { _ in }
  ) throws -> RatingsReading {
    var options = RatingsOptions()
    change(&options)
    return try RatingsReading.read(try file(bytes), options)
  }

  /// The words with which a table is refused, after the file's name.
  func refusal(
    _ text: String, _ change: (inout RatingsOptions) -> Void = { _ in }
  ) -> String {
    refusal(Array(text.utf8), change)
  }

  func refusal(
    _ bytes: [UInt8], _ change: (inout RatingsOptions) -> Void = { _ in }
  ) -> String {
    do {
      _ = try read(bytes, change)
      return "accepted"
    } catch let error as RatingsError {
      return error.sentence
    } catch {
      return "\(error)"
    }
  }
}

extension RatingsReading {
  /// Each pattern in one line, as `2 article: a=yes b=no`.
  var lines: [String] {
    table.patterns.map { pattern in
      let ratings = pattern.ratings.map { "\($0.annotator)=\($0.label)" }.joined(separator: " ")
      return "\(pattern.units)\(pattern.cluster.map { " \($0)" } ?? ""): \(ratings)"
    }
  }
}

extension RatingsError {
  /// What is wrong and what to do, after the line alone.
  var sentence: String {
    if case .line(let number, _) = place { "\(number): \(parts.sentence)" } else { parts.sentence }
  }
}
