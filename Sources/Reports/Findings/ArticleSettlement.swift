public import Annotations

/// What is taken for what the units of one article hold.
///
/// Codings of an article that their annotator found irrelevant have no say, nor have units with two
/// versions. A reference that finds the article irrelevant settles that it holds nothing.
public struct ArticleSettlement: Sendable {
  /// How far a unit is settled.
  public enum State: Sendable, Equatable {
    /// Nobody has coded it.
    case uncoded
    /// It was coded, but nothing could be taken.
    case open
    /// This is taken.
    case settled(SettledUnit)
  }

  /// The state of each of the article's units, in their order.
  public let units: [State]

  /// Settles an article.
  ///
  /// - Parameters:
  ///   - article: The article with its codings.
  ///   - codebook: What gives values their order.
  ///   - basis: Whose word counts.
  ///   - annotators: Who has a vote; the reference never has one.
  public init(
    _ article: CodedArticle, codebook: Codebook, basis: Basis = .referenceElseMajority,
    annotators: AnnotatorSelection = .everyPerson
  ) {
    let settler = ArticleSettler(
      article, codebook: codebook, basis: basis, annotators: annotators)
    units = article.units.indices.map(settler.state)
  }
}

/// Settles the units of one article, each for itself.
struct ArticleSettler {
  private let codebook: Codebook
  private let basis: Basis
  private let isIrrelevant: Bool
  private let leading: PlacedLayer?
  private let voters: [PlacedLayer]

  /// Prepares to settle units; see ``ArticleSettlement/init(_:codebook:basis:annotators:)``.
  init(
    _ article: CodedArticle, codebook: Codebook, basis: Basis, annotators: AnnotatorSelection
  ) {
    self.codebook = codebook
    self.basis = basis
    let leader = basis.leader.flatMap { name in
      article.layers.first { $0.id.annotator == name }
    }
    isIrrelevant = leader?.status.state == .irrelevant
    leading = leader.map { PlacedLayer($0, in: article) }
    voters = article.layers.filter {
      $0.id.annotator != .reference && annotators.includes($0) && $0.status.state != .irrelevant
    }.map { PlacedLayer($0, in: article) }
  }

  /// How far the unit at a position is settled.
  func state(at position: Int) -> ArticleSettlement.State {
    guard !isIrrelevant else { return .uncoded }
    if let statements = leading?.statements(at: position), let word = basis.leadingWord {
      return .settled(
        SettledUnit(word: word, statements: statements.map { SettledStatement($0) }))
    }
    if basis.asksMajority, let taken = majority(at: position) { return .settled(taken) }
    let wasCoded =
      leading?.isCoded(position) == true || voters.contains { $0.isCoded(position) }
    return wasCoded ? .open : .uncoded
  }

  private func majority(at position: Int) -> SettledUnit? {
    var voices: [[Statement]] = []
    var voice: AnnotatorName?
    for voter in voters {
      guard let statements = voter.statements(at: position) else { continue }
      voices.append(statements)
      voice = voter.annotator
    }
    guard let first = voices.first, let voice else { return nil }
    if voices.count == 1 {
      return SettledUnit(word: .one(voice), statements: first.map { SettledStatement($0) })
    }
    return StatementMajority(of: voices, codebook: codebook).statements
      .map { SettledUnit(word: .majority, statements: $0) }
  }
}

extension Basis {
  /// Whose word is asked for first.
  fileprivate var leader: AnnotatorName? {
    switch self {
    case .referenceElseMajority, .reference: .reference
    case .majority: nil
    case .annotator(let name): name
    }
  }

  fileprivate var leadingWord: SettledUnit.Word? {
    leader.map { $0 == .reference ? .reference : .one($0) }
  }

  fileprivate var asksMajority: Bool {
    self == .referenceElseMajority || self == .majority
  }
}
