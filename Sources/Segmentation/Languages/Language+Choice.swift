extension Language {
  /// The table for a BCP 47 tag; only its first part counts.
  init(tag: String) {
    switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
    case "en": self = .english
    case "ru": self = .russian
    case "uk": self = .ukrainian
    default: self = .other
    }
  }

  /// The table that a paragraph's letters speak for.
  init(writtenIn script: Script) {
    switch script {
    case .latin: self = .english
    case .cyrillic: self = .russian
    case .ukrainian: self = .ukrainian
    }
  }
}
