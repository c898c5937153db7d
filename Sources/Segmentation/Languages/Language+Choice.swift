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
  ///
  /// Each paragraph is judged alone, so that no later one can move its sentences.
  init(guessedFrom paragraph: Range<Int>, in text: UTF8Text) {
    switch Self.script(of: paragraph, in: text) {
    case .latin: self = .english
    case .cyrillic: self = .russian
    case .ukrainian: self = .ukrainian
    }
  }

  private enum Script {
    case latin
    case cyrillic
    /// Cyrillic with letters that Russian does not have.
    case ukrainian
  }

  private static func script(of paragraph: Range<Int>, in text: UTF8Text) -> Script {
    var latin = 0
    var cyrillic = 0
    var offset = paragraph.lowerBound
    // A few letters tell the script; in 200, Ukrainian has several of its own.
    while offset < paragraph.upperBound, latin < 20, latin + cyrillic < 200 {
      let scalar = text.scalar(at: offset)
      offset += scalar.length
      switch scalar.value {
      case 0x0404, 0x0406, 0x0407, 0x0454, 0x0456, 0x0457, 0x0490, 0x0491: return .ukrainian
      case 0x0400...0x04FF: cyrillic += 1
      default: latin += scalar.kind.isLetter ? 1 : 0
      }
    }
    return cyrillic > latin ? .cyrillic : .latin
  }
}
