public import Annotations

/// The rounds of a study, in their order.
public struct Rounds: Sendable, Equatable {
  /// The rounds.
  public private(set) var all: [Round]
  /// Whether somebody made them: without that everything is everybody's.
  public private(set) var isMade: Bool
  /// Keys that a newer version wrote, kept as they were.
  let unknown: [UnknownKey]

  /// Rounds.
  ///
  /// - Parameter all: The rounds, each with a name of its own.
  public init(_ all: [Round]) {
    self.init(all, unknown: [])
  }

  /// Rounds as a file holds them; without any, everything is everybody's.
  init(_ all: [Round], unknown: [UnknownKey]) {
    isMade = !all.isEmpty
    self.all = all.isEmpty ? [Round(Self.everything, .main, articles: nil)] : all
    self.unknown = unknown
  }

  /// The name of the round that there is where nobody made one.
  public static let everything = "all"

  /// What there is where nothing was assigned: everything is everybody's, in one round.
  public static let unassigned = Rounds([])

  /// The round of a name, or nil.
  ///
  /// - Parameter id: The name.
  /// - Returns: The round.
  public func round(_ id: String) -> Round? {
    all.first { $0.id == id }
  }

  /// Puts a round in the place of the one of its name, or behind all others.
  ///
  /// - Parameter round: The round.
  public mutating func put(_ round: Round) {
    if let index = all.firstIndex(where: { $0.id == round.id }) {
      all[index] = round
    } else {
      all = isMade ? all + [round] : [round]
    }
    isMade = true
  }

  /// Whether the last round that holds a coding was closed for it.
  ///
  /// - Parameter layer: The annotator and the article.
  /// - Returns: True if the annotator's judgements on the article were fixed.
  public func isClosed(_ layer: Layer.ID) -> Bool {
    all.last { $0.holds(layer) }?.isClosed(layer) ?? false
  }

  /// The first round in which somebody's coding of an article is not closed yet.
  ///
  /// - Parameter article: The article.
  /// - Returns: The round; nil also if nobody made rounds.
  public func openRound(of article: Article.ID) -> Round? {
    guard isMade else { return nil }
    return all.first { round in
      guard let assigned = round.assigned else { return !round.isClosed }
      return assigned.contains { $0.article == article && !round.isClosed($0) }
    }
  }

  /// Which coding of an article by an annotator counts.
  public enum Share: Sendable, Equatable {
    /// None: it belongs to another round, or to training, or was not begun when its round closed.
    case none
    /// The coding as it stands, be it that the round is open or that nobody assigned the article.
    case present
    /// The coding as it stood when its round was closed, after this change.
    case closed(Change.ID, Round)
  }

  /// Which coding of an article by an annotator counts.
  ///
  /// - Parameters:
  ///   - layer: The annotator and the article.
  ///   - round: The round that is meant; nil for totals, which take each coding from the last round
  ///     that it is assigned in and leave out what is assigned in training only.
  /// - Returns: The coding, or that none counts.
  public func share(of layer: Layer.ID, in round: Round?) -> Share {
    let holding = (round.map { [$0] } ?? all).filter { $0.holds(layer) }
    guard let last = holding.last(where: { round != nil || $0.kind != .training }) else {
      return holding.isEmpty && round == nil ? .present : .none
    }
    if let change = last.closed[layer] { return .closed(change, last) }
    return last.isClosed(layer) ? .none : .present
  }
}
