import Annotations
import Corpus

/// What is worth knowing of an article beside its text: where it came from, what speaks for and
/// against its date, and where characters seem to be lost.
struct ArticleRemarks {
  /// Where characters seem to be lost, in the order of the text.
  let lostCharacters: [LostCharacter]
  /// The weekdays that stand with days.
  let weekdays: [WeekdayEvidence]
  /// The article.
  let article: Article

  /// Looks at an article.
  init(_ article: Article) {
    self.article = article
    lostCharacters = LostCharacter.all(in: article.text, language: article.language)
    weekdays = WeekdayEvidence.evidence(in: article)
  }

  /// The file, encoding and page that the article was taken from, as far as they are not as usual.
  var origin: [String] {
    let received = article.received
    var lines: [String] = []
    if let source = received.source {
      let place = source.line.map { ", line \($0)" } ?? ""
      lines.append("from \(source.file)\(place)")
    }
    if received.encoding != "utf-8" { lines.append("read as \(received.encoding)") }
    if !received.leftOut.isEmpty {
      let parts = received.leftOut.map { "\($0.count) \($0.kind)" }
      lines.append("left out of the page: \(parts.joined(separator: ", "))")
    }
    return lines
  }

  /// Every date with its place.
  var dates: [String] {
    article.publishedEvidence.map { evidence in
      let words = evidence.span.map { oneLine(article.text[$0]) } ?? evidence.value
      let place = words.utf8.elementsEqual(evidence.value.utf8) ? "" : ", '\(words)'"
      return "date \(evidence.value) from \(evidence.origin)\(place)"
    }
  }

  /// What makes the date of publication doubtful.
  var dateDoubts: [String] {
    var lines = [article.dateConflict].compactMap(\.self)
    if !lines.isEmpty, let named = namedWeekdays { lines.append(named) }
    return lines + weekdays.filter(isDoubtful).compactMap(words)
  }

  /// The weekdays that agree with the date of publication.
  var weekdaysThatFit: [String] {
    weekdays.filter { !isDoubtful($0) }.compactMap(words)
  }

  /// How many characters seem to be lost; nil if none.
  var lostCharacterCount: String? {
    guard !lostCharacters.isEmpty else { return nil }
    return "\(counted(lostCharacters.count, "character")) may be lost or damaged"
  }

  /// The places in a part of the text where a character seems to be lost, in words.
  func lostCharacters(in span: ScalarSpan) -> [String] {
    lostCharacters.filter { span.contains($0.span.lowerBound) }.map { lost in
      let reading = lost.suggestion.map { ": perhaps '\(oneLine($0))'" } ?? ""
      return "\(lost.kind.words) in '\(oneLine(article.text[lost.span]))'\(reading)"
    }
  }

  /// Whether a weekday speaks against the article's date, or is all that speaks of the year.
  ///
  /// One that only stands near a day may be another one's: it is no objection to a date.
  private func isDoubtful(_ evidence: WeekdayEvidence) -> Bool {
    guard let published = article.published else { return true }
    guard evidence.connection == .together else { return false }
    guard !evidence.isContradiction else { return true }
    guard let year = evidence.years.first else { return false }
    return !published.utf8.starts(with: "\(year)-".utf8)
  }

  private func words(_ evidence: WeekdayEvidence) -> String? {
    let weekday = oneLine(article.text[evidence.weekdaySpan])
    let day = oneLine(article.text[evidence.daySpan])
    let link = evidence.connection == .together ? "with" : "near"
    let years = evidence.years.prefix(4).map(String.init).joined(separator: ", ")
    guard evidence.isContradiction, evidence.connection == .together else {
      return years.isEmpty ? nil : "'\(weekday)' \(link) '\(day)' fits \(years)"
    }
    let year = evidence.year.map(String.init) ?? "the year"
    let other = years.isEmpty ? "" : ", but \(years)"
    return "'\(weekday)' \(link) '\(day)' does not fit \(year)\(other)"
  }

  /// The weekdays of the dates that disagree, and how often the story names them.
  private var namedWeekdays: String? {
    let dates = DateWeekday.weekdays(of: article)
    guard let all = dates.first?.allNamings, all > 0 else { return nil }
    let parts = dates.map { date in
      let named = date.namings == 0 ? "never named" : "named \(counted(date.namings, "time"))"
      return "\(date.date) is a \("\(date.weekday)".capitalisedFirst), \(named)"
    }
    return "of \(counted(all, "weekday")) in the story: \(parts.joined(separator: "; "))"
  }
}

extension LostCharacter.Kind {
  fileprivate var words: String {
    switch self {
    case .apostrophe: "lost apostrophe"
    case .letter: "lost letter"
    case .replacement: "unreadable character"
    case .mojibake: "misread characters"
    }
  }
}
