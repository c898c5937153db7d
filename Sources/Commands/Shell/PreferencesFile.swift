import Annotations
import Files
import Glibc
import Storage

/// Where a person's preferences are kept: `$XDG_CONFIG_HOME/postil/preferences`, one a line.
///
/// Only its owner can read it, no symbolic link is followed, and a folder of another user is left
/// alone.
struct PreferencesFile {
  private let directory: String?
  private static let name = "preferences"
  private static let greatestSize = 1 << 16

  /// Finds the file's place.
  ///
  /// - Parameter variables: The environment's variables.
  init(_ variables: [String: String]) {
    let home = variables["HOME"]?.absoluteOrNil.map { "\($0)/.config" }
    let base = variables["XDG_CONFIG_HOME"]?.absoluteOrNil ?? home
    directory = base.map { "\($0)/postil" }
  }

  /// The preferences, and what of the file could not be used, in words.
  ///
  /// What cannot be read or understood is as if it was not set.
  func load() -> (preferences: Preferences, remarks: [String]) {
    var preferences = Preferences()
    do throws(FileError) {
      var remarks: [String] = []
      for (index, line) in try lines().enumerated() where !Self.isRemark(line) {
        let words = Self.words(of: line)
        guard words.count != 2 || !preferences.set(words[0], to: words[1]) else { continue }
        let place = "preferences: line \(index + 1)"
        remarks.append("\(place) is no preference and is passed over: \(line)")
      }
      return (preferences, remarks)
    } catch {
      return (preferences, Refusal.storage(.file(error)).sentences.map { "preferences: \($0)" })
    }
  }

  /// Keeps one preference; all other lines stay as they are.
  ///
  /// - Parameters:
  ///   - name: The preference's name.
  ///   - value: Its value.
  /// - Throws: A refusal if the file cannot be read, or cannot be written.
  func save(_ name: String, _ value: String) throws(Refusal) {
    guard let directory, let path = RelativePath(Self.name) else { return }
    do throws(FileError) {
      var lines = try lines()
      let line = "\(name) \(value)"
      if let place = lines.lastIndex(where: { Self.words(of: $0).first == name }) {
        lines[place] = line
      } else {
        lines.append(line)
      }
      let folder = try Folder(creating: directory, isPrivate: true)
      let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
      try folder.replace(path, with: bytes, isPrivate: true)
    } catch {
      throw .storage(.file(error))
    }
  }

  /// The lines of the file; none if it is not there.
  private func lines() throws(FileError) -> [String] {
    guard let directory, let path = RelativePath(Self.name),
      let folder = try? Folder(opening: directory)
    else { return [] }
    guard try folder.isOwn() else { throw FileError(.read, directory, .system(EACCES)) }
    guard let status = try folder.status(of: path) else { return [] }
    guard status.kind == .regularFile else {
      throw FileError(.read, "\(directory)/\(Self.name)", .notRegularFile(status.kind))
    }
    let bytes = try folder.read(path, maximumBytes: Self.greatestSize)
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func words(of line: String) -> [String] {
    line.utf8.split { $0 == 32 || $0 == 9 || $0 == 13 }.map { String(Substring($0)) }
  }

  /// Whether a line is empty or a comment.
  private static func isRemark(_ line: String) -> Bool {
    words(of: line).first.map { $0.utf8.first == UInt8(ascii: "#") } ?? true
  }
}

extension Session {
  /// Keeps a preference for the next session.
  func savePreference(_ name: String) throws(Refusal) {
    guard let setting = preferences.settings.first(where: { $0.name == name }) else { return }
    try preferencesFile?.save(name, setting.value)
  }

  /// A new id for the changes of a run.
  func newRunID() -> String {
    RandomBits.hex(byteCount: 6)
  }
}
