/// The paragraphs of a text: lines, joined where a program wrapped them.
enum Paragraphs {
  /// The bytes of each paragraph, without white space at its ends.
  static func all(in text: UTF8Text) -> [Range<Int>] {
    let lines = Line.all(in: text)
    var wrapping = LineWrapping(lines, in: text)
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(lines.count)
    var start: Int?
    for (index, line) in lines.enumerated() {
      let first = start ?? line.range.lowerBound
      if wrapping.joins(index) {
        start = first
      } else {
        paragraphs.append(first..<line.range.upperBound)
        start = nil
      }
    }
    return paragraphs
  }
}
