extension ShortParagraph {
  /// `By Jane Doe`, `Text: Jane Doe`, `By Courier staff`, `By Reuters`: a label and nothing but
  /// names, roles and a date.
  var isLabelledByline: Bool {
    let label = Vocabulary.bylineLabels.prefix(of: words[...])
    guard label > 0, label < words.count, !endsWithMark, !hasLateColon else { return false }
    let rest = withoutDate(words[label...])
    return areNames(rest) || Vocabulary.agencies.contains(rest)
  }

  /// `12 April 2031 by Jane Doe`: a date and a byline.
  var isDateWithByline: Bool {
    let date = words.prefix { Self.isTime($0) }
    guard !date.isEmpty else { return false }
    let label = Vocabulary.bylineLabels.prefix(of: words[date.endIndex...])
    return label > 0 && !endsWithMark
      && areNames(words[(date.endIndex + label)...])
  }

  /// `Jane Doe in Kyiv`, `Jane Doe, AFP`, `Jane Doe`: names without a label, which can be told from
  /// a heading only right below the headline.
  var isBylineBelowHeadline: Bool {
    guard !endsWithMark, (2...10).contains(words.count), first.kind == .upper,
      words.allSatisfy({ $0.kind == .upper || Vocabulary.nameParticles.contains($0) })
    else { return false }
    if isBylineWithPlace { return true }
    let names = words.prefix { !Vocabulary.agencies.contains($0) }
    return (2...3).contains(names.count) && names.count < words.count
  }

  /// `Jane Doe`: two or three names, which only right below the headline are the author's.
  var isName: Bool {
    (2...3).contains(words.count) && !endsWithMark
      && words.allSatisfy { $0.kind == .upper && !$0.isAllCapitals } && areParted
  }

  private var isBylineWithPlace: Bool {
    guard let particle = words.firstIndex(where: { $0.kind == .lower }), particle >= 2 else {
      return false
    }
    return Vocabulary.placeParticles.contains(words[particle]) && particle + 1 < words.count
      && words.last?.kind == .upper
  }

  /// `(Reporting by Jane Doe; editing by John Roe)`, `With inputs from agencies`.
  var isCreditForReporting: Bool {
    let label = Vocabulary.reportingLabels.prefix(of: words[...])
    guard label > 0, words.count > 2 else { return false }
    return first.kind == .openBracket || contains(0x3B) || areNames(words.dropFirst(2))
      || words.dropFirst(label).allSatisfy {
        isCredited($0) || Vocabulary.bylineLabels.contains($0)
      }
  }

  /// `— Jane Doe`, `jane@courier.example`: how an author signs.
  var isSignature: Bool {
    guard !endsWithMark, (2...4).contains(words.count) else { return false }
    if first.kind == .dash { return words.allSatisfy { $0.kind == .upper } }
    return contains(0x40) && first.isWord && !scalars.contains { $0.isSpace }
  }

  /// `Jane Doe in Riga and John Roe contributed to this report`.
  var isContribution: Bool {
    guard first.kind != .quote,
      let verb = words.indices.first(where: {
        Vocabulary.contributions.prefix(of: words[$0...]) > 0
      })
    else { return false }
    let end = verb + Vocabulary.contributions.prefix(of: words[verb...])
    return verb > 0 && end == words.count && words[..<verb].allSatisfy(isCredited)
  }

  /// `Bay News, Orsk`, `Contributing columnist`: what stands below an author's name.
  var isOfAuthor: Bool {
    words.count <= 6 && !words.isEmpty && !endsWithMark && words.allSatisfy(isCredited)
  }

  /// Where the first name of a byline stands.
  var firstName: Range<Int>? {
    words.dropFirst(Vocabulary.bylineLabels.prefix(of: words[...])).first?.range
  }

  /// `Jane Doe is a reporter in Riga`, of the author that a byline above names.
  func introduces(_ author: ShortParagraph) -> Bool {
    let label = Vocabulary.bylineLabels.prefix(of: author.words[...])
    let name = author.words.dropFirst(label).prefix(2)
    guard name.count == 2, words.count > 3, first.kind != .quote,
      zip(name, words).allSatisfy({ $0.key != nil && $0.key == $1.key })
    else { return false }
    return words[2...].prefix(3).contains { Vocabulary.introductions.contains($0) }
  }

  private func isCredited(_ word: Word) -> Bool {
    isNameLike(word) || Vocabulary.authorRoles.contains(word)
  }

  private func areNames(_ words: ArraySlice<Word>) -> Bool {
    let capitals = words.count { $0.kind == .upper }
    let roles = words.count { Vocabulary.authorRoles.contains($0) }
    let particles = words.count {
      $0.kind != .upper && Vocabulary.nameParticles.contains($0)
    }
    return (2...14).contains(words.count) && capitals + roles >= 2
      && capitals + roles + particles >= words.count
  }

  /// The words before a date that ends the paragraph.
  private func withoutDate(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    guard words.contains(where: { $0.kind == .digit }) else { return words }
    return words.prefix { !Self.isTime($0) || $0.kind == .upper && !isMonth($0) }
  }

  private func isMonth(_ word: Word) -> Bool {
    Vocabulary.months.contains(word) || Vocabulary.weekdays.contains(word)
      || Vocabulary.dateLabels.contains(word)
  }

  /// Whether only a blank or the stop of an initial stands between the words.
  private var areParted: Bool {
    zip(words, words.dropFirst()).allSatisfy { left, right in
      text.trimmed(left.range.upperBound..<right.range.lowerBound) == nil
        || text[left.range.upperBound] == 0x2E
    }
  }

  /// Whether a colon stands elsewhere than behind the first words.
  private var hasLateColon: Bool {
    guard words.count > 2 else { return false }
    return (words[2].range.upperBound..<range.upperBound).contains {
      text[$0] == 0x3A && text[$0 + 1].decimalDigit == nil
    }
  }
}
