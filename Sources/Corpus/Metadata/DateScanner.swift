import Annotations

/// Finds full dates, year and month and day, in a text.
///
/// Read are `2021-11-01`, `2021/11/01`, `2021.11.01`, `20211101`, `01.11.2021`, `1 November 2021`,
/// `November 1st, 2021` and `2021/nov/01`, the names in English, Russian and Ukrainian. `13/04/2021`
/// is read, but not `03/04/2021`, which is two different days on two sides of the Atlantic.
struct DateScanner {
  /// A date and its place.
  struct Finding: Equatable {
    var date: CalendarDate
    var span: ScalarSpan
  }

  private let tokens: DateTokens

  /// The dates in a text, in order.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: The text's own offset, which the findings' spans count from.
  /// - Returns: The dates that no letter or digit touches.
  static func dates(in text: String, from start: Int = 0) -> [Finding] {
    dates(in: DateTokens(of: text, from: start))
  }

  /// The dates in a text that is taken apart, in order.
  static func dates(in tokens: DateTokens) -> [Finding] {
    DateScanner(tokens: tokens).findings()
  }

  private func findings() -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < tokens.count {
      guard let (date, length) = date(at: index) else {
        index += 1
        continue
      }
      findings.append(Finding(date: date, span: tokens.span(from: index, length)))
      index += length
    }
    return findings
  }

  private typealias Match = (date: CalendarDate, length: Int)

  /// The date that begins at a token that no letter or digit touches.
  private func date(at index: Int) -> Match? {
    guard tokens.isMark(index - 1) else { return nil }
    let match =
      compact(index) ?? yearFirst(index) ?? yearLast(index) ?? dayFirst(index) ?? monthFirst(index)
    guard let match, tokens.isMark(index + match.length) else { return nil }
    return match
  }

  /// A date such as `20211101`.
  private func compact(_ index: Int) -> Match? {
    guard let number = tokens.number(index, 8...8) else { return nil }
    return match(number / 10_000, number / 100 % 100, number % 100, length: 1)
  }

  /// A date such as `2021-11-01` or `2021/nov/1`.
  private func yearFirst(_ index: Int) -> Match? {
    guard let year = tokens.number(index, 4...4), let separator = tokens.mark(index + 1),
      ["-", "/", "."].contains(separator), tokens.mark(index + 3) == separator,
      let month = tokens.number(index + 2, 1...2) ?? tokens.monthName(index + 2),
      let day = tokens.number(index + 4, 1...2)
    else { return nil }
    return match(year, month, day, length: 5)
  }

  /// A date such as `01.11.2021`, where the day comes first, or `13/04/2021`, where one is no month.
  private func yearLast(_ index: Int) -> Match? {
    guard let first = tokens.number(index, 1...2), let second = tokens.number(index + 2, 1...2),
      let year = tokens.number(index + 4, 4...4), let separator = tokens.mark(index + 1),
      tokens.mark(index + 3) == separator
    else { return nil }
    switch separator {
    case ".": return match(year, second, first, length: 5)
    case "/" where first > 12 || first == second: return match(year, second, first, length: 5)
    case "/" where second > 12: return match(year, first, second, length: 5)
    default: return nil
    }
  }

  /// A date such as `1 November 2021`.
  private func dayFirst(_ index: Int) -> Match? {
    guard let day = tokens.number(index, 1...2) else { return nil }
    let end = tokens.skippingOrdinal(index + 1)
    let name = tokens.skippingSpaces(end)
    guard name > end, let month = tokens.monthName(name) else { return nil }
    let last = tokens.skippingSpaces(name + 1, and: [",", "."])
    guard let year = tokens.number(last, 4...4) else { return nil }
    return match(year, month, day, length: last - index + 1)
  }

  /// A date such as `November 1, 2021`.
  private func monthFirst(_ index: Int) -> Match? {
    guard let month = tokens.monthName(index) else { return nil }
    let second = tokens.skippingSpaces(index + 1, and: ["."])
    guard let day = tokens.number(second, 1...2) else { return nil }
    let end = tokens.skippingOrdinal(second + 1)
    let last = tokens.skippingSpaces(end, and: [","])
    guard last > end, let year = tokens.number(last, 4...4) else { return nil }
    return match(year, month, day, length: last - index + 1)
  }

  private func match(_ year: Int, _ month: Int, _ day: Int, length: Int) -> Match? {
    CalendarDate(year, month, day).map { ($0, length) }
  }
}
