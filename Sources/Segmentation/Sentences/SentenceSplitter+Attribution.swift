extension SentenceSplitter {
  /// How many bytes are searched for the beginning of a quotation, and for its verb of saying.
  private static let reach = 300

  /// Whether what follows a quotation says whose it is: `“Go!” Anna Ray told them`.
  func isAttribution(_ next: NextWords, after marks: EndMarks) -> Bool {
    guard marks.closesQuotation, !next.opensQuotation, !quotationBeginsWithinSentence(marks) else {
      return false
    }
    let isFirstPerson = text[next.word.lowerBound] == UInt8(ascii: "I") && next.word.count == 1
    if !isFirstPerson, traits(of: next.word).contains(.starter) { return false }
    return speechVerbFollows(from: next.word.upperBound)
  }

  /// Whether words stand before the quotation: then it is not what an attribution would begin with.
  private func quotationBeginsWithinSentence(_ marks: EndMarks) -> Bool {
    var offset = marks.start
    let limit = max(sentenceStart, marks.start - Self.reach)
    while offset > limit {
      let scalar = text.scalar(before: offset)
      offset -= scalar.length
      guard scalar.kind != .quote || text.scalar(before: offset).isWord else {
        return offset > sentenceStart
      }
    }
    return false
  }

  /// Whether the words up to the next verb of saying name who says it.
  private func speechVerbFollows(from start: Int) -> Bool {
    let limit = min(paragraph.upperBound, start + Self.reach)
    var offset = start
    var followsName = true
    while offset < limit {
      let scalar = text.scalar(at: offset)
      guard scalar.isWord else {
        guard scalar.isSpace || scalar.value == 0x2C || scalar.kind == .dash else { return false }
        if scalar.value == 0x2C { followsName = true }
        offset += scalar.length
        continue
      }
      let end = NextWords.endOfWord(from: offset, in: text, before: limit)
      if traits(of: offset..<end).contains(.speechVerb) { return followsName }
      followsName = scalar.kind == .upper
      offset = end
    }
    return false
  }
}
