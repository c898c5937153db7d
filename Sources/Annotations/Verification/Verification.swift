/// What a look at every file of a workspace came to.
public struct Verification: Sendable, Equatable {
  /// How much was looked at.
  public struct Counts: Sendable, Equatable {
    /// Articles with a record.
    public var articles = 0
    /// Codings of one article by one annotator, those of the reference among them.
    public var codings = 0
    /// Changes in all histories.
    public var changes = 0
    /// Files that were read.
    public var files = 0
    /// Bytes that were read.
    public var bytes = 0

    /// Nothing yet.
    public init() {}
  }

  /// How much was looked at.
  public var counts = Counts()
  /// What was found; in the order of the files' paths once it is ``sorted()``.
  public var findings: [Finding] = []

  /// Nothing looked at, nothing found.
  public init() {}

  /// Whether there is no damage.
  public var isSound: Bool { damageCount == 0 }

  /// How many findings are damage.
  public var damageCount: Int { findings.count { $0.severity == .damage } }

  /// How many findings are notes.
  public var noteCount: Int { findings.count - damageCount }

  /// Adds what another look came to.
  ///
  /// - Parameter other: What it came to.
  public mutating func add(_ other: Verification) {
    counts.articles += other.counts.articles
    counts.codings += other.counts.codings
    counts.changes += other.counts.changes
    counts.files += other.counts.files
    counts.bytes += other.counts.bytes
    findings += other.findings
  }

  /// Notes a finding.
  ///
  /// - Parameter finding: The finding.
  public mutating func note(_ finding: Finding) {
    findings.append(finding)
  }

  /// The same with the findings in the order of paths and lines, those of one line as they were found.
  ///
  /// - Returns: The verification.
  public func sorted() -> Verification {
    var copy = self
    let numbered = findings.enumerated().sorted { left, right in
      if left.element.path != right.element.path {
        return left.element.path.utf8.lexicographicallyPrecedes(right.element.path.utf8)
      }
      return (left.element.line ?? 0, left.element.column ?? 0, left.offset)
        < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }
    copy.findings = numbered.map(\.element)
    return copy
  }
}
