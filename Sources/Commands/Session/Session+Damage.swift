import Annotations
import Histories

/// A history that was read in spite of bad lines.
struct DamagedHistory {
  /// The file's path from the workspace's root.
  let path: String
  /// What is wrong with it, what is used of it and what can be done, on one line.
  let sentence: String
}

extension Session {
  /// Says what was noticed of histories, and keeps in mind which of them are damaged.
  ///
  /// Every history of articles and codings that is read passes through here, so that no command can
  /// count what damage has left without a word: it is one line a file, and the status is 1.
  ///
  /// - Parameter notes: What was noticed.
  mutating func take(_ notes: [HistoryNote]) {
    var found: [(path: String, damage: [HistoryDamage])] = []
    for note in notes {
      guard case .damage(let path, let damage) = note else { continue }
      if let index = found.firstIndex(where: { $0.path == path }) {
        found[index].damage.append(damage)
      } else {
        found.append((path, [damage]))
      }
    }
    remark(found.map { keepInMind($0.path, $0.damage) })
    remark(
      notes.compactMap { note in
        if case .damage = note { nil } else { note.description }
      })
  }

  /// Keeps a damaged history in mind, once; gives what there is to say of it.
  private mutating func keepInMind(_ path: String, _ damage: [HistoryDamage]) -> String {
    if let known = damages.first(where: { $0.path == path }) { return known.sentence }
    let sentence = "\(path): \(damage.sentence); the good lines are used; postil verify says more"
    damages.append(DamagedHistory(path: path, sentence: sentence))
    return sentence
  }

  /// Says what was noticed, each once.
  mutating func remark(_ notes: [String]) {
    remarks += notes.filter { !remarks.contains($0) }
  }
}
