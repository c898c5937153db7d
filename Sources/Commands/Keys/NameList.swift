import Annotations
import Screens

/// The names that complete while one is typed, the most recent first.
struct NameList: Sendable {
  /// A name that is known already.
  struct Known: Sendable, Equatable {
    /// The value that a statement gets.
    var value: String
    /// What it goes by otherwise.
    var otherNames: [String]

    /// Whether a text in lower case is one of its names.
    fileprivate func isNamed(_ key: String) -> Bool {
      ([value] + otherNames).contains { $0.lowercased() == key }
    }

    /// Whether a name, or a word in one, begins with a text in lower case.
    fileprivate func begins(with key: String) -> Bool {
      ([value] + otherNames).contains { name in
        let name = name.lowercased()
        return name.utf8.starts(with: key.utf8)
          || name.utf8.split(separator: 32).contains { $0.starts(with: key.utf8) }
      }
    }
  }

  private(set) var known: [Known] = []

  /// Collects names.
  ///
  /// - Parameters:
  ///   - used: The names used, the most recent first; some may be listed.
  ///   - codebook: The names that are listed.
  init(used: [String], codebook: Codebook) {
    var seen: Set<String> = []
    for name in used where seen.insert(name).inserted {
      known.append(Known(value: name, otherNames: codebook.entity(name)?.names ?? []))
    }
    for entity in codebook.entities where seen.insert(entity.id).inserted {
      known.append(Known(value: entity.id, otherNames: entity.names))
    }
  }

  /// What a text may become: who is named so, then who begins so.
  func matches(_ text: String) -> [Known] {
    let key = canonicalName(text).lowercased()
    guard !key.isEmpty else { return known }
    let exact = known.filter { $0.isNamed(key) }
    return exact + known.filter { !$0.isNamed(key) && $0.begins(with: key) }
  }

  /// Whether a text is the name of somebody known.
  func knows(_ text: String) -> Bool {
    let key = canonicalName(text).lowercased()
    return known.contains { $0.isNamed(key) }
  }
}
