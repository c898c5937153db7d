/// The parts of a page's title, which often names the outlet after a dash or a bar.
struct TitleParts {
  private struct Part {
    /// Where the separator before it begins.
    var separator: String.Index
    var start: String.Index
    var end: String.Index
  }

  private let title: String
  private var parts: [Part] = []

  /// Cuts a title at its separators, which have a blank on either side.
  init(_ title: String) {
    self.title = title
    let scalars = title.unicodeScalars
    var separator = scalars.startIndex
    var start = scalars.startIndex
    for index in scalars.indices where Self.separators.contains(scalars[index]) {
      let next = scalars.index(after: index)
      guard index > start, next < scalars.endIndex, scalars[next] == " " else { continue }
      let blank = scalars.index(before: index)
      guard blank > start, scalars[blank] == " " else { continue }
      parts.append(Part(separator: separator, start: start, end: blank))
      separator = blank
      start = scalars.index(after: next)
    }
    parts.append(Part(separator: separator, start: start, end: scalars.endIndex))
  }

  private static let separators: Set<Unicode.Scalar> = [
    "|", "-", "–", "—", "·", "•", "»", "«", ":",
  ]

  /// The title without the outlet's name and the separator beside it.
  ///
  /// Without a name to compare, a short part at the end is taken for one.
  ///
  /// - Parameter outlets: The outlet's names.
  /// - Returns: The title, shortened or not.
  func withoutOutlet(_ outlets: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return title }
    let names = outlets.map { TitleWords($0) }
    let isOutlet = { (part: Part) in
      let words = TitleWords(String(title[part.start..<part.end]))
      return names.contains { $0.agree(with: words) }
    }
    let before = String(title[..<last.separator])
    if isOutlet(last) { return before }
    if isOutlet(parts[0]) { return String(title[parts[1].start...]) }
    let isShort = TitleWords(String(title[last.start...])).count <= 3
    return isShort && TitleWords(before).count >= 4 ? before : title
  }
}
