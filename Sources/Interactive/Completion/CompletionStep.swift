internal import Annotations
internal import Commands

/// What one press of the completion key does to the line.
enum CompletionStep: Equatable {
  /// Nothing fits.
  case nothing
  /// The scalars before the cursor are replaced.
  case replace(scalars: Int, with: String)
  /// There is more than one way to go on; they are shown.
  case list

  /// Decides what follows from the proposals for a line.
  ///
  /// A text with scalars that could act on a terminal is inserted only up to the first of them.
  ///
  /// - Parameters:
  ///   - completions: The proposals.
  ///   - line: The text before the cursor, which they were made for.
  init(_ completions: Completions, of line: String) {
    guard let first = completions.candidates.first,
      let word = Self.word(of: line, from: completions.start)
    else {
      self = .nothing
      return
    }
    let isOnly = completions.candidates.count == 1
    let common = isOnly ? first.text : Self.commonStart(completions.candidates)
    let harmless = Self.harmlessStart(of: common)
    let blank = isOnly && first.endsWord && harmless == common ? " " : ""
    if isOnly || harmless.unicodeScalars.count > word.count {
      self = .replace(scalars: word.count, with: harmless + blank)
    } else {
      self = .list
    }
  }

  private static func harmlessStart(of text: String) -> String {
    var start = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isHarmless(scalar, after: start.last) else { break }
      start.append(scalar)
    }
    return String(start)
  }

  private static func word(of line: String, from start: Int) -> Substring.UnicodeScalarView? {
    guard start >= 0,
      let index = line.utf8.index(line.startIndex, offsetBy: start, limitedBy: line.endIndex)?
        .samePosition(in: line.unicodeScalars)
    else { return nil }
    return line[index...].unicodeScalars
  }

  private static func commonStart(_ candidates: [Candidate]) -> String {
    var common = candidates.first.map { Array($0.text.unicodeScalars) } ?? []
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - same)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: common)
    return String(text)
  }
}
