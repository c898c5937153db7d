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
    let leader = basis.leader.flatMap { name in
      article.layers.first { $0.id.annotator == name }
    }
    guard leader?.status.state != .irrelevant else {
      units = article.units.map { _ in .uncoded }
      return
    }
    let leading = leader.map { PlacedLayer($0, in: article) }
    let voters = article.layers.filter {
      $0.id.annotator != .reference && annotators.includes($0) && $0.status.state != .irrelevant
    }.map { PlacedLayer($0, in: article) }
    units = article.units.indices.map { position in
      if let statements = leading?.statements(at: position), let word = basis.leadingWord {
        return .settled(
          SettledUnit(word: word, statements: statements.map { SettledStatement($0) }))
      }
      if basis.asksMajority, let taken = Self.majority(of: voters, at: position, codebook) {
        return .settled(taken)
      }
      let wasCoded =
        leading?.isCoded(position) == true || voters.contains { $0.isCoded(position) }
      return wasCoded ? .open : .uncoded
    }
  }

  private static func majority(
    of voters: [PlacedLayer], at position: Int, _ codebook: Codebook
  ) -> SettledUnit? {
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

/// A coding with its units at the positions of the article's.
private struct PlacedLayer {
  private let layer: Layer
  private var places: [Int?]

  var annotator: AnnotatorName { layer.id.annotator }

  init(_ layer: Layer, in article: CodedArticle) {
    self.layer = layer
    places = Array(repeating: nil, count: article.units.count)
    for (place, unit) in layer.units.enumerated() {
      if let position = article.position(at: unit.span) { places[position] = place }
    }
  }

  /// Whether a judgement is recorded, be it in two versions.
  func isCoded(_ position: Int) -> Bool {
    places[position].map { layer.units[$0].coding.isCoded } ?? false
  }

  /// What was said of a unit; nil where that is nothing, or is not settled.
  func statements(at position: Int) -> [Statement]? {
    guard let place = places[position], layer.units[place].otherVersions.isEmpty else {
      return nil
    }
    return layer.units[place].coding.statements
  }
}
