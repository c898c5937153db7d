/// A day of the Gregorian calendar that an article may have appeared on.
struct CalendarDate: Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// A day of the years 1800 to 2199; nil if there is no such day.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1800...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(of: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that a text of the form `YYYY-MM-DD` is.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isNumeric = parts.joined().allSatisfy { (0x30...0x39).contains($0) }
    guard isNumeric, parts.map(\.count) == [4, 2, 2] else { return nil }
    let numbers = parts.compactMap { Int(Substring($0)) }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  /// The number of the day in its year, from 1.
  var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + Self.dayCount(of: $1, in: year) }
  }

  private static func dayCount(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  var description: String {
    let digits = String(year * 10_000 + month * 100 + day).utf8
    let year = Substring(digits.prefix(4))
    return "\(year)-\(Substring(digits.dropFirst(4).prefix(2)))-\(Substring(digits.suffix(2)))"
  }
}
