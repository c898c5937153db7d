/// The names of the days of the week, in English, Russian and Ukrainian.
///
/// Only the cases that dates and reports of the day have: `в среду`, `до среды`. An apostrophe parts
/// words, so that the Ukrainian Friday is known by its end.
enum WeekdayNames {
  /// Whole names in lower case.
  static let names = table([
    ["monday", "понедельник", "понедельника", "понеділок", "понеділка"],
    ["tuesday", "вторник", "вторника", "вівторок", "вівторка"],
    ["wednesday", "среда", "среду", "среды", "середа", "середу", "середи"],
    ["thursday", "четверг", "четверга", "четвер", "четверга"],
    ["friday", "пятница", "пятницу", "пятницы", "ятниця", "ятницю", "ятниці"],
    ["saturday", "суббота", "субботу", "субботы", "субота", "суботу", "суботи"],
    ["sunday", "воскресенье", "воскресенья", "неділя", "неділю", "неділі"],
  ])

  /// Short forms in lower case.
  static let shortNames = table([
    ["mon", "пн"], ["tue", "tues", "вт"], ["wed", "ср"], ["thu", "thur", "thurs", "чт"],
    ["fri", "пт"], ["sat", "сб"], ["sun", "вс", "нд"],
  ])

  /// Words that move a weekday behind them to another week.
  static let movers: Set<String> = [
    "last", "next", "previous", "following", "every", "each", "прошлый", "прошлую", "прошлое",
    "прошлой", "следующий", "следующую", "следующее", "каждый", "каждую", "минулий", "минулу",
    "минулої", "минулого", "наступний", "наступну", "наступної", "кожен", "кожну", "кожної",
  ]

  private static func table(_ names: [[String]]) -> [String: Weekday] {
    var table: [String: Weekday] = [:]
    for (weekday, names) in zip(Weekday.allCases, names) {
      for name in names { table[name] = weekday }
    }
    return table
  }
}
