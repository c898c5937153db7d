extension Language {
  /// The language of a BCP 47 tag; only its first part counts.
  init(tag: String) {
    var letters: UInt32 = 0
    for byte in tag.utf8.prefix(4) {
      guard byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") else { break }
      // Capitals mean the same.
      letters = letters << 8 | UInt32(byte | 0x20)
    }
    switch letters {
    case 0x656E: self = .english
    case 0x7275: self = .russian
    case 0x756B: self = .ukrainian
    default: self = .other
    }
  }

  /// The language that a paragraph's letters speak for.
  init(writtenIn script: Script) {
    switch script {
    case .latin: self = .english
    case .cyrillic: self = .russian
    case .ukrainian: self = .ukrainian
    }
  }
}
