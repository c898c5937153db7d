extension Vocabulary {
  /// Words before the date of an article.
  static let dateLabels = Phrases(
    """
    date, published, published on, published at, first published, updated, updated on, last \
    updated, last updated on, last modified, posted, posted on, created, дата, дата публикации, \
    опубликовано, обновлено, дата публікації, опубліковано, оновлено
    """)

  static let weekdays = Phrases(
    """
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, \
    thur, thurs, fri, sat, sun, понедельник, вторник, среда, четверг, пятница, суббота, \
    воскресенье, понеділок, вівторок, середа, четвер, п'ятниця, субота, неділя, пн, вт, ср, чт, \
    пт, сб, вс, нд
    """)

  static let months = Phrases(
    """
    january, february, march, april, may, june, july, august, september, october, november, \
    december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, января, февраля, \
    марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, янв, фев, мар, \
    апр, авг, сен, сент, окт, ноя, дек, січня, лютого, березня, квітня, травня, червня, липня, \
    серпня, вересня, жовтня, листопада, грудня, січ, лют, бер, кві, тра, чер, лип, сер, вер, \
    жов, лис, гру
    """)

  /// What may follow a date on its line.
  static let timeWords = Phrases(
    """
    at, a, p, m, am, pm, gmt, utc, est, edt, et, cst, cdt, pst, pdt, bst, cet, cest, eet, eest, \
    ist, msk, z, ago, hour, hours, minute, minutes, min, mins, day, days, h, first, last, on, \
    modified, г, года, мск, в, р, року, о, th
    """)

  /// What may follow the year of a date.
  static let yearWords = Phrases("г, год, года, р, року, рік")
}
