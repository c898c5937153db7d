public import Annotations

/// The weekday of a date that an article may have appeared on, and how often the story names it.
///
/// News tells of the day of publication or of the one before, mostly by its weekday; so where two
/// dates contradict each other, the one whose weekday the story names is the better defended.
public struct DateWeekday: Sendable, Equatable {
  /// The date as `YYYY-MM-DD`, one of the article's evidence.
  public var date: String
  /// Its weekday.
  public var weekday: Weekday
  /// How often the story names this weekday without placing it in another week.
  public var namings: Int
  /// How often the story names any.
  public var allNamings: Int

  /// The weekdays of the dates that an article states.
  ///
  /// - Parameter article: The article.
  /// - Returns: One for each different date, in the order of the evidence.
  public static func weekdays(of article: Article) -> [DateWeekday] {
    let dates = article.publishedEvidence.map(\.value)
    guard !dates.isEmpty else { return [] }
    let named = WeekdayReader(article).weekdays
    return dates.enumerated().compactMap { index, date in
      guard !dates[..<index].contains(date), let day = CalendarDate(date),
        let weekday = Weekday(year: day.year, month: day.month, day: day.day)
      else { return nil }
      return DateWeekday(
        date: date, weekday: weekday, namings: named.count { $0 == weekday },
        allNamings: named.count)
    }
  }
}
