/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The weekday of a date.
  ///
  /// Source: the leap years of the Gregorian calendar; carried back by them, 1 January of the year 1
  /// is a Monday.
  ///
  /// - Parameters:
  ///   - year: A year from 1 on.
  ///   - month: A month, 1 to 12.
  ///   - day: A day of the month.
  init?(year: Int, month: Int, day: Int) {
    guard let date = CalendarDate(year, month, day) else { return nil }
    let before = date.year - 1
    let days = before * 365 + before / 4 - before / 100 + before / 400 + date.dayOfYear - 1
    self.init(rawValue: days % 7 + 1)
  }

  /// The weekday of a name in lower case, in any case of its language; short forms do not count.
  init?(name: String) {
    guard let weekday = WeekdayNames.names[name] else { return nil }
    self = weekday
  }

  /// The weekday of a short form such as `sun`, which stands for one only beside a date.
  init?(shortName: String) {
    guard let weekday = WeekdayNames.shortNames[shortName] else { return nil }
    self = weekday
  }
}
