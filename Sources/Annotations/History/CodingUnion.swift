/// Puts together what units had that are one unit now.
struct CodingUnion {
  private let unit: Article.Unit
  private let article: Article

  /// Prepares to put together.
  ///
  /// - Parameters:
  ///   - unit: The unit that they are now.
  ///   - article: The article.
  init(_ unit: Article.Unit, of article: Article) {
    self.unit = unit
    self.article = article
  }

  /// The coding of the whole unit.
  ///
  /// Statements stand together in reading order, equal ones once. *None* is a judgement on text that
  /// was looked at, so the whole is *none* only where every part is; with a part that was not looked
  /// at the whole is uncoded.
  ///
  /// - Parameter pieces: What is known of parts of the unit, in reading order.
  /// - Returns: The coding, or nil if there is nothing to record.
  func coding(of pieces: [(span: ScalarSpan, coding: Coding?)]) -> Coding? {
    var whole = Coding()
    var statements: [Statement] = []
    var notes: [String] = []
    for coding in pieces.compactMap(\.coding) {
      for statement in coding.statements ?? [] where !statements.contains(statement) {
        statements.append(statement)
      }
      if let note = coding.note, !notes.contains(note) { notes.append(note) }
      whole.isFlagged = whole.isFlagged || coding.isFlagged
      let known = Set(whole.unknown.map(\.name))
      whole.unknown += coding.unknown.filter { !known.contains($0.name) }
    }
    let judged = pieces.filter { $0.coding?.isCoded ?? false }.map(\.span)
    if !statements.isEmpty || covers(judged) { whole.statements = statements }
    let decision = Decision.joined(pieces.compactMap { $0.coding?.decision })
    whole.decision = whole.isCoded ? decision : decision?.undecided
    if whole.decision?.isEmpty == true { whole.decision = nil }
    if !notes.isEmpty { whole.note = notes.joined(separator: " ") }
    return whole.orNilIfEmpty
  }

  /// What a person should know of the unit.
  func remark(on coding: Coding?, from pieces: [CodingPiece]) -> FollowingRemark.Join {
    let judged = pieces.filter { $0.version(fromLast: 0)?.isCoded ?? false }.map(\.span)
    return FollowingRemark.Join(
      unit: unit.number, statements: coding?.statements?.count, isPartUncoded: !covers(judged))
  }

  /// Whether places leave nothing of the unit but white space; they are in reading order.
  private func covers(_ places: [ScalarSpan]) -> Bool {
    guard !places.isEmpty else { return false }
    var end = unit.span.lowerBound
    for place in places {
      if place.lowerBound > end, !article.isBlank(end..<place.lowerBound) { return false }
      end = max(end, place.upperBound)
    }
    return end >= unit.span.upperBound || article.isBlank(end..<unit.span.upperBound)
  }
}
