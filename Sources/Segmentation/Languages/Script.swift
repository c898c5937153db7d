/// The script of a paragraph, as far as it tells languages apart.
enum Script {
  case latin
  case cyrillic
  /// Cyrillic with letters that Russian does not have.
  case ukrainian

  /// Reads the first letters of a paragraph.
  init(of paragraph: Range<Int>, in text: UTF8Text) {
    var census = ScriptCensus()
    var offset = paragraph.lowerBound
    while census.script == nil, paragraph.upperBound - offset >= ByteLanes.count,
      census.count(text.lanes(at: offset), followedBy: text.lanes(at: offset + 1))
    {
      offset += ByteLanes.count
    }
    while census.script == nil, offset < paragraph.upperBound {
      let scalar = text.scalar(at: offset)
      census.count(scalar)
      offset += scalar.length
    }
    self = census.script ?? census.scriptSoFar
  }
}
