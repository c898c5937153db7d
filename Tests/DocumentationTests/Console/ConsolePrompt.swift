/// How the prompts of the program look.
enum ConsolePrompt {
  /// The prompt that a line begins with.
  ///
  /// A prompt names the annotator and, once one is open, the article and the unit. A question counts
  /// as a prompt too. The blank at the end may be missing, for editors take it away.
  ///
  /// - Parameter line: The line.
  /// - Returns: The prompt as it stands there; nil if the line begins with none.
  static func prefix(of line: String) -> Substring? {
    let prompt = /[a-z0-9][a-z0-9._-]*(?: review)?(?: [^ ]+#[0-9]+)?>(?: |$)/
    let question = /.*\ \[y\/N\](?: |$)/
    let match = try? prompt.prefixMatch(in: line) ?? question.prefixMatch(in: line)
    return match?.output
  }
}
