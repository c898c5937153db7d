/// A unit judged once more: what stood there, and what was said this time.
public struct Recheck: Sendable, Equatable {
  /// The judgement.
  public let change: Change
  /// The coding that stood.
  public let before: Coding
  /// What was said.
  public let after: Coding
}

/// The units of one article that were judged once more, as they stood and as they were judged.
public struct RecheckedLayers: Sendable, Equatable {
  /// The units as they stood.
  public let stood: Layer
  /// The same units as they were judged.
  public let said: Layer

  /// The units of one article that were judged once more.
  ///
  /// - Parameters:
  ///   - stood: The units as they stood.
  ///   - said: The same units as they were judged.
  public init(stood: Layer, said: Layer) {
    self.stood = stood
    self.said = said
  }
}

extension History {
  /// The units judged once more, in the order of the history.
  public var rechecks: [Recheck] {
    changes.compactMap { change in
      guard change.isRecheck, change.undoes == nil,
        case .unit(_, let before?, let after?) = change.effect
      else { return nil }
      return Recheck(change: change, before: before, after: after)
    }
  }

  /// What was said of a unit when it was last judged once more.
  ///
  /// - Parameter span: The unit's place in the text.
  /// - Returns: What was said, or nil if it never was.
  public func lastRecheck(at span: ScalarSpan) -> Coding? {
    rechecks.last { subject(of: $0.change) == subject(at: span) }?.after
  }

  /// The units judged once more, each as it was judged the last time and as it stood then.
  ///
  /// Units that were split or joined since are left out: what was said of them cannot be held against
  /// what stands.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article as it is now.
  /// - Returns: The units; nil if there are none.
  public func recheckedLayers(_ id: Layer.ID, of article: Article) -> RecheckedLayers? {
    var last: [ScalarSpan: Recheck] = [:]
    for recheck in rechecks where recheck.change.textHash == article.textHash {
      guard let span = recheck.change.unit?.span, article.unit(at: span) != nil else { continue }
      last[span] = recheck
    }
    guard !last.isEmpty else { return nil }
    var stood = Layer(id: id, textHash: article.textHash)
    var said = stood
    for (span, recheck) in last.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      guard let unit = article.unit(at: span) else { continue }
      var coded = Layer.CodedUnit(
        unit: unit, quote: article.text[span], coding: recheck.before)
      coded.at = recheck.change.at
      stood.units.append(coded)
      coded.coding = recheck.after
      said.units.append(coded)
    }
    return RecheckedLayers(stood: stood, said: said)
  }
}
