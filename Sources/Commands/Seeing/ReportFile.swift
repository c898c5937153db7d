import Annotations
import Files
import JSON
import Storage

/// The file that a report is written to, which gets its name once the report is whole.
struct ReportFile: ~Copyable {
  private let file: WholeFile
  private let path: String
  private(set) var byteCount = 0

  /// Begins the file.
  ///
  /// - Parameters:
  ///   - path: The file's path, as the user wrote it.
  ///   - workspace: What the report is on; its articles and codings are not written over.
  /// - Throws: A refusal if no file can be there.
  init(_ path: String, in workspace: Workspace) throws(Refusal) {
    self.path = path
    file = try Self.file(path, in: workspace)
  }

  private static func file(_ path: String, in workspace: Workspace) throws(Refusal) -> WholeFile {
    for folder in ["annotations", "corpus"]
    where lies(path, below: "\(workspace.folder.path)/\(folder)") {
      throw .file(
        path, reason: "articles and codings are in \(folder)/, and reports are not written there",
        remedy: "choose another folder")
    }
    do throws(FileError) {
      return try WholeFile(path)
    } catch {
      throw refusal(error, path)
    }
  }

  /// Adds a part of the report.
  mutating func write(_ bytes: [UInt8]) throws(Refusal) {
    do throws(FileError) {
      try file.write(bytes)
    } catch {
      throw Self.refusal(error, path)
    }
    byteCount += bytes.count
  }

  /// Gives the file its name.
  ///
  /// - Returns: What there is to say of it.
  /// - Throws: A refusal; what stood there before is untouched then.
  consuming func finish() throws(Refusal) -> Reply {
    let (path, byteCount) = (path, byteCount)
    do throws(FileError) {
      try file.finish()
    } catch {
      throw Self.refusal(error, path)
    }
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("file", path)
    writer.member("bytes", byteCount)
    writer.endObject()
    return .shown("wrote '\(path)', \(Self.size(byteCount))\n", writer.bytes)
  }

  private static func size(_ byteCount: Int) -> String {
    byteCount < 10_000 ? counted(byteCount, "byte") : "\((byteCount + 500) / 1000) kB"
  }

  /// Whether a file of a path would lie in a folder, whatever links lead there.
  private static func lies(_ path: String, below folder: String) -> Bool {
    guard let folder = RealPath.of(folder) else { return false }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let place = RealPath.of(path) ?? RealPath.of(slash.map { String(path[...$0]) } ?? ".")
    guard let place else { return false }
    return place == folder || place.utf8.starts(with: "\(folder)/".utf8)
  }

  private static func refusal(_ error: FileError, _ path: String) -> Refusal {
    guard case .notRegularFile(let kind) = error.problem else { return .storage(.file(error)) }
    return .file(path, reason: "it is \(kind), not a file", remedy: "name a file: -o report.txt")
  }
}

extension Reply {
  /// Writes what was to be shown to a file instead.
  ///
  /// - Parameters:
  ///   - path: The file's path; nil to show it as it is.
  ///   - workspace: What the report is on.
  /// - Returns: That it was written, with the same remarks.
  /// - Throws: A refusal if it cannot be written.
  func written(to path: String?, in workspace: Workspace) throws(Refusal) -> Reply {
    guard let path else { return self }
    var file = try ReportFile(path, in: workspace)
    try file.write(document ?? Array(text.rendered(isColoured: false).utf8))
    var reply = try file.finish()
    reply.remarks = remarks
    reply.foundProblems = foundProblems
    reply.refusal = refusal
    return reply
  }
}
