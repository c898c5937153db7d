/// A line in which something is typed, below the rest.
public struct EntryField: Sendable, Equatable {
  /// What is asked for, such as `speaker`.
  public var prompt: String
  /// What is typed so far.
  public var text: String
  /// Where the cursor stands, in Unicode scalars from the start of the text.
  public var cursor: Int
  /// What the text may become, the likeliest first; as many are shown as fit.
  public var candidates: [Candidate]
  /// Which candidate Enter takes; nil where Enter takes the text.
  public var chosen: Int?

  /// Something that the text may become.
  public struct Candidate: Sendable, Equatable {
    /// The text.
    public var text: String
    /// What is worth knowing about it; may be empty.
    public var note: String

    /// A candidate.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - note: What is worth knowing about it.
    public init(_ text: String, note: String = "") {
      self.text = text
      self.note = note
    }
  }

  /// A field with the cursor behind its text, and no candidates.
  ///
  /// - Parameters:
  ///   - prompt: What is asked for.
  ///   - text: What stands in it.
  public init(prompt: String, text: String = "") {
    self.prompt = prompt
    self.text = text
    cursor = text.unicodeScalars.count
    candidates = []
  }
}
