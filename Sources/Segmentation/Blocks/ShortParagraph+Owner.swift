extension ShortParagraph {
  /// A line that says whose the text is, which agency it is from, or where it appeared first.
  var isCopyright: Bool {
    hasSign || Vocabulary.reservations.occur(in: words) || isCompanyWithYear || isAgencies
      || isSource || isOrigin
  }

  /// `©`, `(c) 2021` or `Copyright 2021` at the beginning.
  private var hasSign: Bool {
    if first.value == 0xA9 { return true }
    guard let word = words.first else { return false }
    if first.kind == .openBracket, word.key == WordKey("c") { return words.count > 1 }
    guard word.key == WordKey("copyright"), words.count > 1 else { return false }
    return words[1].kind == .digit || words[1].key == WordKey("by") || words[1].key == WordKey("c")
      || contains(0xA9)
  }

  /// `Example Media Group Limited [2021]`.
  private var isCompanyWithYear: Bool {
    guard last.kind == .closeBracket, (2...10).contains(words.count), let year = words.last,
      year.kind == .digit, year.range.count == 4
    else { return false }
    let isName = words.dropLast().allSatisfy {
      $0.kind != .lower || Vocabulary.nameParticles.contains($0)
    }
    return isName && words.contains { Vocabulary.companies.contains($0) }
  }

  /// `(Reuters)`, `TASS/AFP`.
  private var isAgencies: Bool {
    guard (1...6).contains(words.count) else { return false }
    var rest = words[...]
    while !rest.isEmpty {
      let agency = Vocabulary.agencies.prefix(of: rest)
      guard agency > 0 || Vocabulary.nameParticles.contains(rest[rest.startIndex]) else {
        return false
      }
      rest = rest.dropFirst(max(agency, 1))
    }
    return Vocabulary.agencies.occur(in: words) && !hasSentence
  }

  /// `Source: Bay Courier`: a label and the name of a page or an agency.
  ///
  /// Other names are whom the story is from, and a part of it.
  private var isSource: Bool {
    let label = Vocabulary.sourceLabels.prefix(of: words[...])
    guard label > 0, label < words.count, words.count <= 8, !hasSentence,
      text[words[label - 1].range.upperBound] == 0x3A
    else { return false }
    let owner = words[label...]
    return owner.allSatisfy {
      isNameLike($0) || Vocabulary.media.contains($0) || Vocabulary.authorRoles.contains($0)
    }
      && (Vocabulary.media.occur(in: owner) || Vocabulary.agencies.occur(in: owner))
  }

  /// `This article was originally published by The Bay Courier`, and its kin.
  private var isOrigin: Bool {
    guard Vocabulary.origins.occur(in: words.prefix(8)) else { return false }
    return Vocabulary.texts.prefix(of: words[...]) > 0
      || Vocabulary.origins.prefix(of: words[...]) > 0
  }

  private var hasSentence: Bool { text.endsWithMark(range) && last.kind != .closeBracket }
}
