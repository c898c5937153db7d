import Annotations
import Segmentation

/// Reads the weekdays and the days of months that an article names.
struct WeekdayReader {
  /// A weekday and its place.
  private struct Naming {
    var weekday: Weekday
    var span: ScalarSpan
    /// Which of the parts it is in.
    var part: Int
    /// Whether it is a form such as `Sun.`, which is a weekday only beside a date.
    var isShort: Bool
    /// Whether a word such as `last` places it in another week.
    var isMoved: Bool
  }

  /// The parts of the text that are read, no more of a book than of an article.
  private static let longestText = 50_000
  /// How many scalars may part a weekday and a day that are near.
  private static let reach = 300
  /// Years after which weekdays come back to every day of every month, mostly.
  private static let cycle = 11

  private let article: Article
  private let parts: [NewsPart]
  private let namings: [Naming]

  init(_ article: Article) {
    self.article = article
    let roles: Set<String> = Set(
      [BlockRole.title, .date, .dateline, .byline, .body, .caption].map(\.rawValue))
    parts = article.blocks.filter { roles.contains($0.role) }.map(\.span)
      .filter { $0.upperBound <= Self.longestText && article.text.contains($0) }
      .map { NewsPart($0, of: article.text) }
    namings = parts.enumerated().flatMap { Self.namings(in: $1.tokens, part: $0) }
  }

  /// The weekdays named, without those of other weeks, in order.
  var weekdays: [Weekday] {
    namings.filter { !$0.isMoved && !$0.isShort }.map(\.weekday)
  }

  /// The weekdays that are named with days of months.
  func evidence() -> [WeekdayEvidence] {
    guard !namings.isEmpty else { return [] }
    let days = parts.enumerated().flatMap { index, part in
      DayScanner.days(in: part.tokens, of: article.text).map { (part: index, day: $0) }
    }
    let anchor = yearToBeginFrom(days.compactMap(\.day.year))
    return days.compactMap { part, day in
      evidence(of: day, in: part).map { evidence in
        var evidence = evidence
        evidence.years = years(of: evidence, from: anchor)
        return evidence
      }
    }
  }

  private static func namings(in tokens: DateTokens, part index: Int) -> [Naming] {
    var before: String?
    var namings: [Naming] = []
    for place in 0..<tokens.count {
      guard let word = tokens.word(place) else { continue }
      if let weekday = Weekday(name: word) ?? Weekday(shortName: word) {
        namings.append(
          Naming(
            weekday: weekday, span: tokens.span(from: place), part: index,
            isShort: Weekday(name: word) == nil,
            isMoved: before.map(WeekdayNames.movers.contains) == true))
      }
      before = word
    }
    return namings
  }

  private func evidence(of day: DayScanner.Finding, in part: Int) -> WeekdayEvidence? {
    if let naming = namings.first(where: { areTogether($0.span, day.span) && $0.part == part }) {
      return evidence(of: day, naming, .together)
    }
    guard day.year == nil else { return nil }
    let near = namings.filter {
      abs($0.part - part) <= 1 && !$0.isShort && !$0.isMoved
        && distance($0.span, day.span) <= Self.reach
    }
    return near.min { distance($0.span, day.span) < distance($1.span, day.span) }
      .map { evidence(of: day, $0, .near) }
  }

  private func evidence(
    of day: DayScanner.Finding, _ naming: Naming, _ connection: WeekdayEvidence.Connection
  ) -> WeekdayEvidence {
    WeekdayEvidence(
      weekday: naming.weekday, weekdaySpan: naming.span, month: day.month, day: day.day,
      year: day.year, daySpan: day.span, connection: connection, years: [])
  }

  /// Whether nothing but blanks, commas, stops and brackets parts two places.
  private func areTogether(_ left: ScalarSpan, _ right: ScalarSpan) -> Bool {
    guard distance(left, right) <= 4 else { return false }
    let gap = min(left.upperBound, right.upperBound)..<max(left.lowerBound, right.lowerBound)
    return article.text[gap].unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || [",", ".", "(", ")"].contains($0)
    }
  }

  private func distance(_ left: ScalarSpan, _ right: ScalarSpan) -> Int {
    max(left.lowerBound, right.lowerBound) - min(left.upperBound, right.upperBound)
  }

  // MARK: Years

  private enum Anchor {
    case published(Int)
    case named(Int)
  }

  /// The year of publication, or else the latest one that the article names.
  private func yearToBeginFrom(_ dated: [Int]) -> Anchor? {
    if let published = article.published.flatMap({ CalendarDate($0) }) {
      return .published(published.year)
    }
    return (dated + parts.flatMap(yearsNamed)).max().map { .named($0) }
  }

  /// The numbers of four digits that may be years, and that nothing is counted with.
  private func yearsNamed(in part: NewsPart) -> [Int] {
    let tokens = part.tokens
    return (0..<tokens.count).compactMap { index in
      guard let year = tokens.number(index, 4...4), (1900...2100).contains(year),
        tokens.word(tokens.skippingSpaces(index + 1)).map(Self.mayFollowYear) ?? true
      else { return nil }
      return year
    }
  }

  /// `2014 troops` is no year; a word behind a year is one of the small ones.
  private static func mayFollowYear(_ word: String) -> Bool {
    FunctionWords.known.contains { $0.words.contains(word) } || MonthNames.month(word) != nil
      || ["г", "году", "года", "р", "року", "році"].contains(word)
  }

  private func years(of evidence: WeekdayEvidence, from anchor: Anchor?) -> [Int] {
    switch anchor {
    case .published(let year):
      return evidence.years(in: max(1, year - Self.cycle)...year + Self.cycle)
        .sorted { abs($0 - year) < abs($1 - year) }
    case .named(let year): return evidence.years(in: year...year + Self.cycle)
    case nil: return []
    }
  }
}
