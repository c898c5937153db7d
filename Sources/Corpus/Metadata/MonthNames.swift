/// The names of months as dates have them: in English, and in the genitive in Russian and Ukrainian.
enum MonthNames {
  /// The month of a name in lower case, 1 to 12.
  static func month(_ name: String) -> Int? {
    months[name]
  }

  private static let names: [[String]] = [
    ["january", "jan", "января", "січня"],
    ["february", "feb", "февраля", "лютого"],
    ["march", "mar", "марта", "березня"],
    ["april", "apr", "апреля", "квітня"],
    ["may", "мая", "травня"],
    ["june", "jun", "июня", "червня"],
    ["july", "jul", "июля", "липня"],
    ["august", "aug", "августа", "серпня"],
    ["september", "sep", "sept", "сентября", "вересня"],
    ["october", "oct", "октября", "жовтня"],
    ["november", "nov", "ноября", "листопада"],
    ["december", "dec", "декабря", "грудня"],
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { months[name] = index + 1 }
    }
    return months
  }()
}
