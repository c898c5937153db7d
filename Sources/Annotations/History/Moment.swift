/// A point in time to which codings are counted: the end of a day or of a second, in UTC.
public struct Moment: Sendable, Comparable, CustomStringConvertible {
  /// As it was written: `2031-03-02`, or `2031-03-02T10:00:00Z`.
  public let description: String

  /// Reads a day or a second.
  ///
  /// - Parameter text: `YYYY-MM-DD`, or that with `THH:MM:SSZ` behind it.
  ///
  /// Nil if it is neither, or no day of the Gregorian calendar.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let shape = Array("0000-00-00T00:00:00Z".utf8)
    guard bytes.count == 10 || bytes.count == shape.count else { return nil }
    for (byte, expected) in zip(bytes, shape) {
      let isDigit = (48...57).contains(byte)
      guard expected == 48 ? isDigit : byte == expected else { return nil }
    }
    func number(_ places: Range<Int>) -> Int {
      bytes[places].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    let days = Self.days(inMonth: number(5..<7), of: number(0..<4))
    guard (1...12).contains(number(5..<7)), (1...days).contains(number(8..<10)) else { return nil }
    if bytes.count > 10 {
      guard number(11..<13) < 24, number(14..<16) < 60, number(17..<19) < 60 else { return nil }
    }
    description = text
  }

  /// Whether a change was made up to here.
  ///
  /// - Parameter time: When it was made, as ISO 8601 in UTC.
  /// - Returns: True if that is the day or the second itself, or earlier.
  public func includes(_ time: String) -> Bool {
    !description.utf8.lexicographicallyPrecedes(time.utf8.prefix(description.utf8.count))
  }

  /// Whether a change was made on the day or in the second, or later.
  ///
  /// - Parameter time: When it was made, as ISO 8601 in UTC.
  /// - Returns: True if it is not before.
  public func isReached(at time: String) -> Bool {
    !time.utf8.prefix(description.utf8.count).lexicographicallyPrecedes(description.utf8)
  }

  /// The order of the last seconds that they include.
  public static func < (left: Self, right: Self) -> Bool {
    left.lastSecond.utf8.lexicographicallyPrecedes(right.lastSecond.utf8)
  }

  private var lastSecond: String {
    description.utf8.count > 10 ? description : "\(description)T23:59:59Z"
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
