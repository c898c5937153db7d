import Glibc

/// Points in time as histories write them.
enum Timestamp {
  /// The present time in UTC, as `2031-03-02T10:00:00Z`.
  static var now: String {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    return text(secondsSince1970: clock.tv_sec)
  }

  /// A point in time as ISO 8601.
  ///
  /// - Parameter secondsSince1970: Seconds of Unix time.
  /// - Returns: The text, in UTC, to the second.
  static func text(secondsSince1970: Int) -> String {
    let days = Int((Double(secondsSince1970) / 86_400).rounded(.down))
    let second = secondsSince1970 - days * 86_400
    let date = civilDate(daysSince1970: days)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    let day = "\(padded(date.year, to: 4))-\(padded(date.month, to: 2))-\(padded(date.day, to: 2))"
    return "\(day)T\(time.joined(separator: ":"))Z"
  }

  /// The date of a day in the Gregorian calendar.
  ///
  /// Source: E. G. Richards, "Calendars", in: S. E. Urban and P. K. Seidelmann (eds.),
  /// *Explanatory Supplement to the Astronomical Almanac*, 3rd edition, 2013, section 15.11.
  private static func civilDate(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let julianDay = daysSince1970 + 2_440_588
    let f = julianDay + 1401 + (4 * julianDay + 274_277) / 146_097 * 3 / 4 - 38
    let e = 4 * f + 3
    let h = 5 * (e % 1461 / 4) + 2
    let month = (h / 153 + 2) % 12 + 1
    return (e / 1461 - 4716 + (14 - month) / 12, month, h % 153 / 5 + 1)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
