import Annotations
import Screens

/// Where the keys lead.
extension ReviewDesk {
  /// Goes one unit on or back.
  mutating func moveByHand(_ line: String) {
    own = nil
    execute(line)
  }

  /// Goes to the next match, else to the next unit that a reviewer has to look at.
  mutating func moveToStop(_ distance: Int) {
    attempt { (desk) throws(Refusal) in
      let open = try desk.session.openArticle()
      let numbers = try desk.stops(in: open)
      let present = open.current.number
      let next =
        distance > 0
        ? numbers.first { $0 > present } ?? numbers.first
        : numbers.last { $0 < present } ?? numbers.last
      guard let next, next != present else { throw desk.noStop }
      desk.own = nil
      desk.session.open?.move(to: try open.unit(next))
    }
  }

  private mutating func stops(in open: OpenArticle) throws(Refusal) -> [Article.Unit.Number] {
    if let search {
      return open.units.filter { search.matches(open.article.quote(of: $0)) }.map(\.number)
    }
    return try session.reviewedUnits().filter { $0.needsReview || $0.isDeferred }.map(\.unit.number)
  }

  private var noStop: Refusal {
    search.map { .notFound($0.text) }
      ?? .nothingThere("no other unit is undecided, stale or put off")
  }

  /// Begins to seek a text, from the cursor on.
  mutating func find(_ text: String) {
    search = nil
    guard !text.isEmpty else { return }
    attempt { (desk) throws(Refusal) in
      desk.search = try TextPattern(text)
      desk.moveToStop(1)
      if desk.message?.kind == .refused { desk.search = nil }
    }
  }
}
