/// The names of months as dates have them: in English, and in the genitive in Russian and Ukrainian.
enum MonthNames {
  /// The month of a name in lower case, 1 to 12.
  static func month(_ name: String) -> Int? {
    months[name]
  }

  private static let names: [[String]] = [
    ["january", "jan", "января", "янв", "січня", "січ"],
    ["february", "feb", "февраля", "фев", "февр", "лютого", "лют"],
    ["march", "mar", "марта", "мар", "березня"],
    ["april", "apr", "апреля", "апр", "квітня", "квіт"],
    ["may", "мая", "травня"],
    ["june", "jun", "июня", "червня", "черв"],
    ["july", "jul", "июля", "липня"],
    ["august", "aug", "августа", "авг", "серпня", "серп"],
    ["september", "sep", "sept", "сентября", "сен", "сент", "вересня"],
    ["october", "oct", "октября", "окт", "жовтня", "жовт"],
    ["november", "nov", "ноября", "ноя", "нояб", "листопада"],
    ["december", "dec", "декабря", "дек", "грудня", "груд"],
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { months[name] = index + 1 }
    }
    return months
  }()
}
