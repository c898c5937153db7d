/// The word at the end of an unfinished line, which may be empty.
struct LastWord {
  /// The word without its quotation marks and backslashes.
  let text: String
  /// Where it begins in the line, in UTF-8 bytes.
  let start: Int
  /// The mark of the quotation that it is in, if that is not closed yet.
  let openMark: String?
  /// The words before it.
  let before: [String]

  /// Finds the last word; nil in a comment.
  ///
  /// - Parameter line: The line up to the cursor.
  init?(of line: String) {
    // A further byte that no line holds belongs to the last word, wherever that is.
    let mark = "\u{1}"
    var words: [WordReader.Word] = []
    do throws(WordReader.UnclosedQuote) {
      words = try WordReader.words(of: line + mark)
      openMark = nil
    } catch {
      words = (try? WordReader.words(of: line + mark + error.mark)) ?? []
      openMark = error.mark
    }
    guard let last = words.popLast(), last.text.utf8.last == mark.utf8.first else { return nil }
    text = String(last.text.unicodeScalars.dropLast())
    start = last.start
    before = words.map(\.text)
  }
}
