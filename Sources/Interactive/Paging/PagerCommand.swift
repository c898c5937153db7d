/// The program that shows long texts, with its arguments.
struct PagerCommand: Equatable {
  /// The program and its arguments, at least one word.
  let words: [String]

  /// The user's pager, or `less` if none is named.
  ///
  /// The words are separated by blanks and nothing else: no shell sees them, so nothing in them is
  /// expanded or run.
  ///
  /// - Parameter setting: The value of `PAGER`.
  init(setting: String?) {
    let words = (setting ?? "").unicodeScalars.split { $0 == " " || $0 == "\t" }.map(String.init)
    self.words = words.isEmpty ? ["less", "-FRX"] : words
  }
}
