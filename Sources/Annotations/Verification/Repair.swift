/// What a repair of a workspace did, or would do.
public struct Repair: Sendable, Equatable {
  /// What became of something.
  public enum Kind: String, Sendable, CaseIterable {
    /// Changes that stay as they were in a file that was made anew.
    case kept
    /// Something that only had to be put in order; nothing was lost.
    case mended
    /// Changes that came from a copy of the file.
    case adopted
    /// Something that nobody ever relied on was moved to the quarantine.
    case setAside = "set-aside"
    /// Something that is gone, or whose bytes make no sense; what is left of it is in the quarantine.
    case lost
    /// Something that may be right, and that a person should look at.
    case doubtful
    /// Something that is still wrong, because a repair must not or cannot mend it.
    case left
  }

  /// Something that was done in a file, or not.
  public struct Entry: Sendable, Equatable {
    /// What became of it.
    public var kind: Kind
    /// The file's path from the workspace's root.
    public var path: String
    /// The line that it stood in, from 1, where one is meant.
    public var line: Int?
    /// How many things are meant.
    public var count: Int
    /// What it is, in words.
    public var words: String

    /// Something that was done.
    ///
    /// - Parameters:
    ///   - kind: What became of it.
    ///   - path: The file's path from the workspace's root.
    ///   - words: What it is, in words.
    ///   - line: The line that it stood in, from 1.
    ///   - count: How many things are meant.
    public init(_ kind: Kind, _ path: String, _ words: String, line: Int? = nil, count: Int = 1) {
      self.kind = kind
      self.path = path
      self.words = words
      self.line = line
      self.count = count
    }
  }

  /// Whether nothing was written.
  public var isDry: Bool
  /// What was done, file by file.
  public var entries: [Entry] = []
  /// Where files were kept as they had been, from the workspace's root.
  public var quarantined: [String] = []

  /// Nothing done.
  ///
  /// - Parameter isDry: Whether nothing is to be written.
  public init(isDry: Bool) {
    self.isDry = isDry
  }

  /// How many things of a kind there are.
  ///
  /// - Parameter kind: What became of them.
  /// - Returns: The sum over all files.
  public func count(of kind: Kind) -> Int {
    entries.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
  }

  /// Adds what another repair did.
  ///
  /// - Parameter other: What it did.
  public mutating func add(_ other: Repair) {
    entries += other.entries
    quarantined += other.quarantined
  }
}
