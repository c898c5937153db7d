import Annotations

/// Finds days of months, with or without their year, in a text.
///
/// Read are the dates that ``DateScanner`` reads, and `1 November`, `Nov. 1st` and `1 ноября`. A
/// month without a year must be written with a capital in English, where `may` and `march` are
/// verbs, too.
struct DayScanner {
  /// A day and its place.
  struct Finding: Equatable {
    var month: Int
    var day: Int
    var year: Int?
    var span: ScalarSpan
  }

  private let tokens: DateTokens
  private let text: ScalarText

  /// The days in a part of a text, in order.
  static func days(in tokens: DateTokens, of text: ScalarText) -> [Finding] {
    let dated = DateScanner.dates(in: tokens).map {
      Finding(month: $0.date.month, day: $0.date.day, year: $0.date.year, span: $0.span)
    }
    let yearless = DayScanner(tokens: tokens, text: text).findings().filter { day in
      !dated.contains { $0.span.overlaps(day.span) }
    }
    return (dated + yearless).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private func findings() -> [Finding] {
    (0..<tokens.count).compactMap { index in
      guard tokens.isMark(index - 1),
        let (month, day, length) = dayFirst(index) ?? monthFirst(index),
        // In a leap year every day of a month is one.
        CalendarDate(2000, month, day) != nil, tokens.isMark(index + length)
      else { return nil }
      return Finding(
        month: month, day: day, year: nil, span: tokens.span(from: index, length))
    }
  }

  private typealias Match = (month: Int, day: Int, length: Int)

  /// `1 November`.
  private func dayFirst(_ index: Int) -> Match? {
    guard let day = tokens.number(index, 1...2) else { return nil }
    let end = tokens.skippingOrdinal(index + 1)
    let name = tokens.skippingSpaces(end)
    guard name > end, let month = month(name) else { return nil }
    return (month, day, name - index + 1)
  }

  /// `Nov. 1st`.
  private func monthFirst(_ index: Int) -> Match? {
    guard let month = month(index) else { return nil }
    let number = tokens.skippingSpaces(index + 1, and: ["."])
    guard number > index + 1, let day = tokens.number(number, 1...2) else { return nil }
    return (month, day, tokens.skippingOrdinal(number + 1) - index)
  }

  /// The month that a word names, if it is no other word.
  private func month(_ index: Int) -> Int? {
    guard let month = tokens.monthName(index) else { return nil }
    let start = tokens.span(from: index).lowerBound
    let first = text[start..<start + 1].unicodeScalars.first
    return first.map { ("a"..."z").contains($0) } == true ? nil : month
  }
}
