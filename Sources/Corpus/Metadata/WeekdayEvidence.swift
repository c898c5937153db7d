public import Annotations

/// A weekday that an article names with a day of a month, which tells the years they fit in.
///
/// It is evidence for people and never sets a date: the weekday may be another week's.
public struct WeekdayEvidence: Sendable, Equatable {
  /// How the two are connected.
  public enum Connection: String, Sendable {
    /// They stand together: `Sunday, Feb. 20`.
    case together
    /// They stand in one paragraph, or in two that follow each other; the weekday may be another
    /// one's.
    case near
  }

  /// The weekday.
  public var weekday: Weekday
  /// Where the weekday is named, in scalars.
  public var weekdaySpan: ScalarSpan
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month.
  public var day: Int
  /// The year, if the text states it with the day.
  public var year: Int?
  /// Where the day is named, in scalars.
  public var daySpan: ScalarSpan
  /// How the two are connected.
  public var connection: Connection
  /// The years that fit, the most likely one first; empty where no year is known to begin from.
  ///
  /// With a date of publication these are the years within eleven of it, the nearest first. Else they
  /// are counted from the latest year that the article names, since a story looks back.
  public var years: [Int]

  /// Whether the text states a year in which the day has another weekday.
  public var isContradiction: Bool {
    guard let year else { return false }
    return Weekday(year: year, month: month, day: day) != weekday
  }

  /// The years of a range in which the day has the weekday, in order.
  ///
  /// - Parameter range: The years to try.
  /// - Returns: Those that fit.
  public func years(in range: ClosedRange<Int>) -> [Int] {
    range.filter { Weekday(year: $0, month: month, day: day) == weekday }
  }

  /// The weekdays that an article names with days of months.
  ///
  /// The article's own lines and its story are read, but not its address nor what belongs to the page.
  ///
  /// - Parameter article: The article.
  /// - Returns: The evidence, in the order of the days in the text.
  public static func evidence(in article: Article) -> [WeekdayEvidence] {
    WeekdayReader(article).evidence()
  }
}
