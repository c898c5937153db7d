/// Proposes what the word at the cursor may become.
public protocol Completer {
  /// The proposals for a line.
  ///
  /// - Parameter line: The text before the cursor.
  /// - Returns: What the last word may become.
  func completions(of line: String) -> Completions

  /// What a line will likeliest go on with.
  ///
  /// - Parameter line: The text before the cursor, which stands at the line's end.
  /// - Returns: The hint, if there is one; it is asked for at every key and reads no files.
  func hint(for line: String) -> Hint?
}

extension Completer {
  /// No hints.
  ///
  /// - Parameter line: The line.
  /// - Returns: Nil.
  public func hint(for line: String) -> Hint? { nil }
}

/// What the word at the cursor may become.
public struct Completions: Sendable, Equatable {
  /// Where the word begins in the line, in UTF-8 bytes.
  public var start: Int
  /// The proposals, in the order in which they are shown.
  public var candidates: [Candidate]

  /// Proposals for a word.
  ///
  /// - Parameters:
  ///   - start: Where the word begins in the line, in UTF-8 bytes.
  ///   - candidates: The proposals.
  public init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }
}

/// One proposal.
public struct Candidate: Sendable, Equatable {
  /// What takes the word's place.
  public var text: String
  /// What it means, shown beside it.
  public var note: String
  /// Whether the word is complete, so that a blank may follow.
  public var endsWord: Bool

  /// A proposal.
  ///
  /// - Parameters:
  ///   - text: What takes the word's place.
  ///   - note: What it means.
  ///   - endsWord: Whether the word is complete.
  public init(text: String, note: String = "", endsWord: Bool = true) {
    self.text = text
    self.note = note
    self.endsWord = endsWord
  }
}
