/// A date as fields and pages have it.
struct WrittenDate: Equatable {
  /// The day at the place where the time was written; no time zone is converted.
  let day: CalendarDate
  /// The minutes from the beginning of that day in universal time; nil if no time with its zone is
  /// written.
  private let universalMinute: Int?

  /// Reads the day that a text begins with, as `2031-03-09T10:00:00+02:00` and `20310309` do, or
  /// else the first that it holds, as `Sun, 9 Mar 2031 10:00:00 GMT` does; nil if it holds none.
  ///
  /// Source: ISO 8601 for the former, RFC 5322 for the latter.
  init?(_ text: String) {
    let start = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    if let day = Self.beginning(start, length: 10) ?? Self.beginning(start, length: 8) {
      self.day = day
      universalMinute = Self.universalMinute(Array(String(start.dropFirst(10)).utf8))
    } else {
      let found = DateScanner.dates(in: String(start.prefix(Self.longestDate))).first
      guard let found else { return nil }
      day = found.date
      universalMinute = nil
    }
  }

  /// Whether two dates are the same moment, written in two time zones on two days.
  func isSameMoment(as other: WrittenDate) -> Bool {
    guard let own = universalMinute, let others = other.universalMinute else { return false }
    return day.daysSince(other.day) * 1440 + own == others
  }

  private static let longestDate = 100

  /// The day written in a text's first scalars if what follows is no digit.
  private static func beginning(
    _ text: Substring.UnicodeScalarView, length: Int
  ) -> CalendarDate? {
    let rest = text.dropFirst(length)
    guard !(rest.first.map { ("0"..."9").contains($0) } ?? false) else { return nil }
    let day = String(text.prefix(length))
    return CalendarDate(day) ?? compact(day)
  }

  private static func compact(_ text: String) -> CalendarDate? {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else { return nil }
    return CalendarDate(number / 10_000, number / 100 % 100, number % 100)
  }

  /// The minute of a time such as `T10:00:00.5+02:00`, in universal time.
  private static func universalMinute(_ time: [UInt8]) -> Int? {
    guard let first = time.first, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(first),
      let zone = time.firstIndex(where: { "Z+-".utf8.contains($0) }),
      let clock = minutes(time[1..<zone])
    else { return nil }
    if time[zone] == UInt8(ascii: "Z") { return clock }
    guard let offset = minutes(time[(zone + 1)...]) else { return nil }
    return time[zone] == UInt8(ascii: "+") ? clock - offset : clock + offset
  }

  /// The minutes of `10:30` or `1030`, whatever seconds follow.
  private static func minutes(_ text: ArraySlice<UInt8>) -> Int? {
    let digits = text.prefix(5).filter { $0 != UInt8(ascii: ":") }.prefix(4)
    guard digits.count == 4, let number = Int(Substring(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    return number / 100 * 60 + number % 100
  }
}

extension CalendarDate {
  /// The days from another day to this one.
  fileprivate func daysSince(_ other: CalendarDate) -> Int { number - other.number }

  /// The day's number in the Gregorian calendar, counted from the first of March of year 0.
  private var number: Int {
    let shifted = month > 2 ? year : year - 1
    let monthsFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthsFromMarch * 306 + 5) / 10 + day - 1
  }
}
