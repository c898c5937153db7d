/// Finds the sentences of paragraphs, one after the other.
struct SentenceSplitter {
  let text: UTF8Text
  /// The words to go by.
  private(set) var language: Language
  /// The script that the language was chosen by; nil where it was given.
  private var script: Script?
  /// The paragraph that is being read.
  private(set) var paragraph = 0..<0
  /// Where the sentence that is being read begins.
  private(set) var sentenceStart = 0
  private var counter = ListCounter.none
  /// The sentences of all paragraphs so far, in bytes until the caller turns them into scalars.
  ///
  /// One array for both: a second one costs a hundredth of the time of the whole.
  var sentences: [Range<Int>] = []

  /// Prepares to split.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The words to go by; nil lets each paragraph's script decide.
  init(of text: UTF8Text, language: Language?) {
    self.text = text
    self.language = language ?? .english
    script = language == nil ? .latin : nil
  }

  /// The number of sentences that a paragraph has.
  static func count(in paragraph: Range<Int>, of text: UTF8Text, language: Language?) -> Int {
    guard text.nextCandidate(from: paragraph.lowerBound, before: paragraph.upperBound) != nil else {
      return 1
    }
    var splitter = SentenceSplitter(of: text, language: language)
    splitter.split(paragraph)
    return splitter.sentences.count
  }

  /// Appends the sentences of a block of the story, in bytes.
  mutating func split(_ block: Block) {
    if block.isOneUnit {
      sentences.append(block.range)
    } else {
      split(block.range)
    }
  }

  /// Appends the sentences of a paragraph, in bytes.
  ///
  /// - Parameter paragraph: Bytes of the text without white space at the ends.
  private mutating func split(_ paragraph: Range<Int>) {
    self.paragraph = paragraph
    sentenceStart = paragraph.lowerBound
    counter = ListCounter(at: paragraph.lowerBound, in: text, before: paragraph.upperBound)
    chooseLanguage()
    run()
  }

  /// Each paragraph is judged alone, so that no later one can move its sentences.
  private mutating func chooseLanguage() {
    guard let script else { return }
    let found = Script(of: paragraph, in: text)
    if found != script {
      self.script = found
      language = Language(writtenIn: found)
    }
  }

  private mutating func run() {
    var offset = paragraph.lowerBound
    while let candidate = text.nextCandidate(from: offset, before: paragraph.upperBound) {
      offset = examine(candidate)
    }
    cut(at: paragraph.upperBound, next: paragraph.upperBound)
  }

  /// Cuts at a candidate if a sentence ends there, and says where to go on.
  private mutating func examine(_ candidate: Int) -> Int {
    cutBeforeItem(endingAt: candidate)
    // What ends the paragraph ends its last sentence.
    guard candidate + 1 < paragraph.upperBound else { return paragraph.upperBound }
    if endsPlainly(at: candidate) {
      cut(at: candidate + 1, next: candidate + 2)
      return candidate + 2
    }
    guard let marks = EndMarks(at: candidate, in: text, before: paragraph.upperBound) else {
      return candidate + 1
    }
    if marks.isSingleStop, text.hasDigit(near: marks.end),
      let end = endOfReferenceNumber(after: marks)
    {
      cut(at: end, next: text.skippingSpace(from: end, to: paragraph.upperBound))
      return end
    }
    if endsWithoutBlank(marks) {
      cut(at: marks.end, next: marks.end)
      return marks.end
    }
    guard marks.end < paragraph.upperBound,
      marks.needsNoSpace || text.scalar(at: marks.end).isSpace,
      let next = NextWords(from: marks.end, in: text, before: paragraph.upperBound),
      endsSentence(marks, before: next)
    else { return marks.end }
    let end = endOfFirstStop(marks) ?? marks.end
    cut(at: end, next: text.skippingSpace(from: end, to: paragraph.upperBound))
    return marks.end
  }

  /// Cuts before a bullet, a counter or the label of a caption.
  private mutating func cutBeforeItem(endingAt candidate: Int) {
    switch text[candidate] {
    case UInt8(ascii: "."), UInt8(ascii: ")"): cutBeforeCounter(endingAt: candidate)
    case UInt8(ascii: ":"): cutBeforeLabel(endingAt: candidate)
    default: cutBeforeBullet(at: candidate)
    }
  }

  private mutating func cutBeforeCounter(endingAt candidate: Int) {
    switch counter {
    case .none, .bullets: return
    case .numbers, .letters: break
    }
    let word = WordBefore(endingAt: candidate, in: text, from: sentenceStart).range
    guard word.lowerBound > sentenceStart, text.scalar(before: word.lowerBound).isSpace,
      counter.advance(past: word, in: text)
    else { return }
    cut(at: word.lowerBound, next: word.lowerBound)
  }

  private mutating func cutBeforeBullet(at candidate: Int) {
    guard case .bullets = counter, candidate > sentenceStart,
      text.scalar(at: candidate).kind == .bullet, text.scalar(before: candidate).isSpace
    else { return }
    cut(at: candidate, next: candidate)
  }

  /// `Image: A. Name` after a caption without a full stop is a sentence of its own.
  private mutating func cutBeforeLabel(endingAt candidate: Int) {
    let word = WordBefore(endingAt: candidate, in: text, from: sentenceStart).range
    guard word.lowerBound > sentenceStart, text.scalar(before: word.lowerBound).isSpace,
      text.scalar(at: word.lowerBound).kind == .upper, traits(of: word).contains(.captionLabel)
    else { return }
    cut(at: word.lowerBound, next: word.lowerBound)
  }

  private mutating func cut(at end: Int, next: Int) {
    if let sentence = text.trimmed(sentenceStart..<end) { sentences.append(sentence) }
    sentenceStart = next
  }
}
