/// Something that was found and mended, or that a person should know, while reading or writing a
/// history.
public enum HistoryNote: Sendable, Equatable, CustomStringConvertible {
  /// The end of a history was torn by a crash; it was never acknowledged and was set aside.
  case tornTail(path: String, quarantined: String?)
  /// A merge left conflict markers in a history; its lines were read as a set.
  case conflictMarkers(path: String)
  /// A history has bad lines; the good ones are used.
  case damage(path: String, HistoryDamage)
  /// Another program replaced or extended the history; it was read again.
  case reread(path: String)
  /// A layer file does not fit its history; the history is used.
  case staleLayer(path: String)

  /// The note in words.
  public var description: String {
    switch self {
    case .tornTail(let path, let quarantined?):
      "\(path): an unfinished change at the end was set aside in \(quarantined)"
    case .tornTail(let path, nil):
      "\(path): an unfinished change at the end is passed over"
    case .conflictMarkers(let path):
      "\(path): conflict markers of a merge are passed over"
    case .damage(let path, let damage):
      "\(path): \(damage); the good lines are used"
    case .reread(let path):
      "\(path): another program changed it; it was read again"
    case .staleLayer(let path):
      "\(path): behind its history, which is used"
    }
  }
}
