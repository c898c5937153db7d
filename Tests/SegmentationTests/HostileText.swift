/// Texts that nobody writes, of pieces that the rules look for.
enum HostileText {
  static let pieces = [
    " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}", "\u{2028}", "\u{3000}", "\u{200B}", "\0",
    ".", "..", "...", ". . .", "…", "!", "?", "?!", "。", "؟", ":", ";", ",", ")", "(", "[", "]",
    "[12]",
    "[...]", "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "-", "—", " — ", "–", "•", "⁃", "*", "©",
    "/",
    "a", "I", "The", "the", "Mr", "Inc", "U.S", "p.m", "etc", "No", "5", "12", "2031-04-12",
    "20310412",
    "Orsk", "ORSK", "г", "н. э", "Она", "її", "він", "ß", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇺🇦", "船",
    "שלום",
    "\u{202E}", "\u{FEFF}", "said", "told", "By", "Photo", "Related stories", "Read more",
    "Support us",
    "Please support our journalism", "All rights reserved", "Reuters", "https://a.example", "1)",
    "2)",
    "a.", "b.", "IV.", "\u{10FFFF}", "\u{80}", "\u{1F}",
  ]

  /// A text of random pieces.
  static func make(pieces count: Int, seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  /// Bytes of which few are valid UTF-8.
  static func bytes(count: Int, seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let interesting: [UInt8] = [
      0x0A, 0x20, 0x2E, 0x22, 0x41, 0x61, 0x80, 0xBF, 0xC2, 0xD0, 0xE2, 0xF0, 0xFF,
    ]
    return (0..<count).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : interesting.randomElement(using: &generator) ?? 0
    }
  }
}
