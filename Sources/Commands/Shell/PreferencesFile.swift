import Files
import Storage

/// Where a person's preferences are kept: `$XDG_CONFIG_HOME/postil/preferences`, one a line.
struct PreferencesFile {
  private let directory: String?
  private static let name = "preferences"

  /// Finds the file's place.
  ///
  /// - Parameter variables: The environment's variables.
  init(_ variables: [String: String]) {
    let home = variables["HOME"]?.orNil.map { "\($0)/.config" }
    let base = variables["XDG_CONFIG_HOME"]?.orNil ?? home
    directory = base.map { "\($0)/postil" }
  }

  /// The preferences; what cannot be read or understood is as if it was not set.
  func load() -> Preferences {
    var preferences = Preferences()
    guard let directory, let folder = try? Folder(opening: directory),
      let path = RelativePath(Self.name),
      let bytes = try? folder.read(path, maximumBytes: 1 << 16)
    else { return preferences }
    for line in bytes.split(separator: 10) {
      let words = line.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 2 else { continue }
      _ = preferences.set(words[0], to: words[1])
    }
    return preferences
  }

  /// Keeps preferences.
  ///
  /// - Parameter preferences: The preferences.
  /// - Throws: A refusal if there is no home, or it cannot be written.
  func save(_ preferences: Preferences) throws(Refusal) {
    guard let directory, let path = RelativePath(Self.name) else { return }
    let lines = preferences.settings.map { "\($0.name) \($0.value)\n" }.joined()
    do throws(FileError) {
      let folder = try Folder(creating: directory)
      try folder.replace(path, with: Array(lines.utf8))
    } catch {
      throw .storage(.file(error))
    }
  }
}

extension Session {
  /// Keeps the preferences for the next session.
  func savePreferences() throws(Refusal) {
    try preferencesFile?.save(preferences)
  }

  /// A new id for the changes of a run.
  func newRunID() -> String {
    RandomBits.hex(byteCount: 6)
  }
}
