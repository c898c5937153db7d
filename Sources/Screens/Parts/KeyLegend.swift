/// Keys with what they stand for, under a heading such as the variable that they answer.
public struct KeyLegend: Sendable, Equatable {
  /// What the keys belong to; empty for the keys of commands.
  public var heading: String
  /// The keys, in order.
  public var keys: [Meaning]

  /// A key with what it stands for.
  public struct Meaning: Sendable, Equatable {
    /// The key.
    public var key: String
    /// What it stands for, in a word or two.
    public var word: String

    /// A key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - word: What it stands for.
    public init(_ key: String, _ word: String) {
      self.key = key
      self.word = word
    }
  }

  /// A legend.
  ///
  /// - Parameters:
  ///   - heading: What the keys belong to.
  ///   - keys: The keys.
  public init(_ heading: String = "", keys: [Meaning]) {
    self.heading = heading
    self.keys = keys
  }
}
