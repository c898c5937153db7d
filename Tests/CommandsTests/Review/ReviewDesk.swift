import Annotations

@testable import Commands

/// A workspace in which ada, jon and mira are done with an article, and vera reviews it.
///
/// Of the ferry's units all three agree on 0, 2 and 4 to 6 (none); on 1 they differ in stance, on 3
/// one found nothing.
final class ReviewDesk {
  let desk: Desk

  init(_ reviewer: String? = "vera", reviews: Bool = true) throws {
    desk = try Desk(reviewer, session: "r")
    for (name, lines) in [
      ("ada", ["tag 1 support official", "tag 3 oppose citizen"]),
      ("jon", ["tag 1 oppose official", "tag 3 oppose citizen"]),
      ("mira", ["tag 1 support official", "none 3"]),
    ] {
      try code(name, ["open wire/ferry"] + lines + ["done --rest none"])
    }
    if reviews { desk.run("review wire/ferry") }
  }

  /// Lets an annotator work in a session of their own.
  func code(_ name: String, _ lines: [String], session: String? = nil) throws {
    let other = try Desk(name, session: session ?? "s-\(name)", beside: desk)
    for line in lines { other.run(line) }
    _ = other.session.finish()
  }

  /// What the reference has for a unit.
  func reference(_ number: Int) throws -> Coding? {
    guard let unit = desk.session.open?.article.units.first(where: { $0.number.value == number })
    else { return nil }
    return try desk.session.reviewedUnit(unit).reference
  }

  /// A unit as the reviewer sees it.
  func unit(_ number: Int) throws -> ReviewedUnit? {
    try desk.session.reviewedUnits().first { $0.unit.number.value == number }
  }
}
