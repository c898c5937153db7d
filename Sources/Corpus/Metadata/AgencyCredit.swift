/// Finds the news agency that a text is credited to.
///
/// Only a credit counts: `KYIV (AFP) —`, `By Reuters`, `© Agence France-Presse`, or `— AFP` after the
/// last sentence. That somebody `told AFP` something shows at most whom they spoke to, because
/// outlets quote agencies in texts of their own; and a credit under a picture is the picture's.
enum AgencyCredit {
  /// The agency that a dateline, a byline or a copyright line names between its punctuation marks.
  static func agency(inLine line: String) -> String? {
    let parts = line.unicodeScalars.split { separators.contains($0) }
    let named = parts.lazy.compactMap { AgencyNames.agency(String($0)) }.first
    return named ?? CopyrightLine.owner(in: line).flatMap(AgencyNames.agency)
  }

  /// The agency named after the last sentence of a paragraph, behind a dash or in brackets.
  static func agency(atEndOf paragraph: String) -> String? {
    let end = Array(paragraph.unicodeScalars.suffix(longestCredit))
    let scalars = end.dropLast(end.reversed().prefix { closings.contains($0) }.count)
    guard let mark = scalars.lastIndex(where: { openings.contains($0) }) else { return nil }
    let before = scalars[..<mark].last { !$0.properties.isWhitespace }
    guard before.map(sentenceEnds.contains) ?? true else { return nil }
    return AgencyNames.agency(string(scalars[(mark + 1)...]))
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let longestCredit = 60
  private static let separators: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "/", "|", ",", ".", ":", ";", "©", "—", "–", "\n",
  ]
  private static let openings: Set<Unicode.Scalar> = ["(", "[", "/", "—", "–", "©"]
  private static let closings: Set<Unicode.Scalar> = [")", "]", "/", ".", " ", "\n"]
  private static let sentenceEnds: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "\"", "”", "’", "»", ")",
  ]
}
