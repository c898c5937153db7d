public import Annotations

/// The rounds of a study, in their order.
public struct Rounds: Sendable, Equatable {
  /// The rounds.
  public let all: [Round]

  /// Rounds.
  ///
  /// - Parameter all: The rounds, each with a name of its own.
  public init(_ all: [Round]) {
    self.all = all
  }

  /// What there is where nothing was assigned: everything is everybody's, in the round `all`.
  public static let unassigned = Rounds([Round("all", .main, articles: nil)])

  /// The round of a name, or nil.
  ///
  /// - Parameter id: The name.
  /// - Returns: The round.
  public func round(_ id: String) -> Round? {
    all.first { $0.id == id }
  }

  /// Which coding of an article by an annotator counts.
  public enum Share: Sendable, Equatable {
    /// None: it belongs to another round, or to training.
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
    return last.closed[layer].map { .closed($0, last) } ?? .present
  }
}
