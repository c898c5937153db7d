/// How a unit of the reference came to be decided, and what is to be said of that.
///
/// What was decided are the statements of the coding that it belongs to; until there are any, it
/// holds no more than what was said beforehand.
public struct Decision: Sendable, Equatable {
  /// Who decided; nil before that.
  public var by: AnnotatorName?
  /// What the decision was taken from; nil before that.
  public var origin: Origin?
  /// For each annotator who was looked at, the last change of what they said of the unit; nil for
  /// those who had said nothing.
  public var basis: [AnnotatorName: Change.ID?]
  /// The reason, in words.
  public var why: String?
  /// What the codebook should say and does not, in words.
  public var gap: String?

  /// Nothing said and nothing decided.
  public init() {
    basis = [:]
  }

  /// What a decision was taken from.
  public enum Origin: Hashable, Sendable {
    /// All annotators said it.
    case unanimous
    /// This annotator said it.
    case picked(AnnotatorName)
    /// The reviewer's own words.
    case own
  }

  /// Whether there is nothing to record.
  public var isEmpty: Bool { self == Decision() }

  /// The same without what holds for one decision only: what was said beside it stays.
  public var undecided: Decision {
    var words = Decision()
    words.why = why
    words.gap = gap
    return words
  }
}

extension Decision.Origin: CustomStringConvertible {
  /// As it is stored: `unanimous`, `own`, or `picked:` with the annotator.
  public var description: String {
    switch self {
    case .unanimous: "unanimous"
    case .picked(let annotator): "picked:\(annotator)"
    case .own: "own"
    }
  }

  /// Reads what ``description`` writes.
  ///
  /// - Parameter text: The origin as it is stored.
  ///
  /// Nil if the text is no origin.
  public init?(_ text: String) {
    switch text {
    case "unanimous": self = .unanimous
    case "own": self = .own
    default:
      let prefix = "picked:"
      guard text.utf8.starts(with: prefix.utf8),
        let annotator = AnnotatorName(String(text.utf8.dropFirst(prefix.utf8.count)) ?? "")
      else { return nil }
      self = .picked(annotator)
    }
  }
}

extension Decision {
  /// The decision on a part of a unit that was split.
  ///
  /// - Parameters:
  ///   - isFirst: Whether the part is the one that takes what is said once.
  ///   - isJudged: Whether the part takes something of what was decided.
  /// - Returns: The decision, or nil where nothing is left of it.
  func share(isFirst: Bool, isJudged: Bool) -> Decision? {
    guard isFirst || isJudged else { return nil }
    var share = isJudged ? self : undecided
    if !isFirst { share.gap = nil }
    return share.isEmpty ? nil : share
  }

  /// The decision on a unit that several were joined to.
  ///
  /// Where they were not decided alike, the basis of the whole is unknown, so that a reviewer is
  /// asked to look at it.
  ///
  /// - Parameter decisions: The decisions on the parts, in reading order.
  /// - Returns: The decision, or nil without any.
  static func joined(_ decisions: [Decision]) -> Decision? {
    guard var joined = decisions.first else { return nil }
    let isAlike = decisions.allSatisfy {
      ($0.by, $0.origin) == (joined.by, joined.origin) && $0.basis == joined.basis
    }
    if !isAlike {
      joined.origin = .own
      joined.basis = [:]
    }
    joined.why = words(decisions.compactMap(\.why))
    joined.gap = words(decisions.compactMap(\.gap))
    return joined.isEmpty ? nil : joined
  }

  /// Texts one after the other, equal ones once.
  private static func words(_ texts: [String]) -> String? {
    var kept: [String] = []
    for text in texts where !kept.contains(text) { kept.append(text) }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }
}
