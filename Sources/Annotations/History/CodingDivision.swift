/// Divides the coding of a unit that was split among its parts.
struct CodingDivision {
  /// What became of the coding; nil if there was no judgement.
  private(set) var remark: FollowingRemark.Split?
  private let place: Change.Place
  private let history: History
  private let parts: [Article.Unit]
  private let words: [FoldedWords]

  /// Prepares to divide.
  ///
  /// - Parameters:
  ///   - place: The place of the unit that was split.
  ///   - parts: The units that share text with it, in reading order.
  ///   - article: The article.
  ///   - history: Tells where statements were made.
  init(
    _ place: Change.Place, into parts: [Article.Unit], of article: Article, _ history: History
  ) {
    self.place = place
    self.history = history
    self.parts = parts
    // A single part takes everything, whatever it says.
    words = parts.count > 1 ? parts.map { FoldedWords(article.quote(of: $0)) } : []
  }

  /// What each part takes of a coding.
  ///
  /// A statement goes to one part; *none* holds for every part, because all of the text was looked
  /// at. Note and flag go where the first statement goes, or to the first part.
  mutating func shares(of coding: Coding?) -> [Coding?] {
    guard let coding, parts.count > 1 else { return parts.map { _ in coding } }
    var shares = parts.map { _ in Coding() }
    var first = 0
    if let statements = coding.statements {
      let moves = statements.map { choice(for: $0) }
      for (statement, move) in zip(statements, moves) {
        shares[move.part].statements = (shares[move.part].statements ?? []) + [statement]
      }
      if statements.isEmpty { shares = parts.map { _ in Coding(statements: []) } }
      first = moves.first?.part ?? 0
      var remark = FollowingRemark.Split(parts: parts.map(\.number))
      remark.isNone = statements.isEmpty
      remark.statements = moves.map { .init(unit: parts[$0.part].number, reason: $0.reason) }
      self.remark = remark
    }
    shares[first].note = coding.note
    shares[first].isFlagged = coding.isFlagged
    shares[first].unknown = coding.unknown
    for index in shares.indices {
      shares[index].decision = coding.decision?.share(
        isFirst: index == first, isJudged: shares[index].isCoded)
    }
    return shares.map(\.orNilIfEmpty)
  }

  private func choice(for statement: Statement) -> (part: Int, reason: FollowingRemark.Reason) {
    if let origin = history.origin(of: statement, at: place), let part = largestPart(of: origin) {
      return (part, .madeThere)
    }
    for variable in [Variable.KnownID.speaker, Variable.KnownID.via] {
      guard case .text(let name)? = statement[variable] else { continue }
      let naming = parts.indices.filter { words[$0].hold(name) }
      if naming.count == 1 { return (naming[0], .names(name)) }
    }
    return (largestPart(of: place.span) ?? 0, .longest)
  }

  /// The part that holds most of a place; the first of equals.
  private func largestPart(of place: ScalarSpan) -> Int? {
    let shared = parts.map { $0.span.clamped(to: place).count }
    guard let most = shared.max(), most > 0 else { return nil }
    return shared.firstIndex(of: most)
  }
}
