extension ShortParagraph {
  /// A button, an advertisement's notice or a line of ornaments.
  var isButton: Bool {
    if words.isEmpty { return scalars.allSatisfy { Self.isRule($0) } }
    return Vocabulary.buttons.contains(words)
  }

  /// `12 comments`, `Comments (12)`, `5 min read`: a figure and what it counts.
  var isCount: Bool {
    (2...6).contains(words.count) && !endsWithStop && words.contains { $0.kind == .digit }
      && Vocabulary.counted.occur(in: words)
      && words.allSatisfy {
        $0.kind == .digit || Vocabulary.counted.contains($0)
          || Vocabulary.countWords.contains($0)
      }
  }

  /// A figure alone, as pages put below what they count.
  var isNumber: Bool { words.count == 1 && words[0].kind == .digit && !endsWithMark }

  /// `Share on Facebook Tweet Email`: buttons in one line.
  var isRowOfButtons: Bool {
    words.count > 1
      && Vocabulary.networks.occur(in: words)
      && words.allSatisfy {
        Vocabulary.networks.contains($0) || Vocabulary.sharing.contains($0)
      }
  }

  /// `Tags: ferry, winter`, `Filed under: World`: what a page sorts the article by.
  var isRowOfTags: Bool {
    let label = Vocabulary.tagLabels.prefix(of: words[...])
    guard label > 0, !endsWithStop else { return false }
    return label == words.count || text[words[label - 1].range.upperBound] == 0x3A
  }

  /// `Tags`, the heading of such a list.
  var isTagHeading: Bool { Vocabulary.tagLabels.contains(words) && !endsWithStop }

  /// `Length: 512 words`, `Section: World`: a field of a database that articles are kept in.
  var isField: Bool {
    let label = Vocabulary.fields.prefix(of: words[...])
    return label > 0 && length <= 120 && !endsWithStop
      && text[words[label - 1].range.upperBound] == 0x3A
  }

  /// What a page says of its cookies, its scripts or the mistakes that it wants to hear of.
  var isNotice: Bool {
    if Vocabulary.keystrokes.occur(in: words) { return true }
    let label = Vocabulary.ownLabels.prefix(of: words[...])
    if label > 0, text[words[label - 1].range.upperBound] == 0x3A { return true }
    return first.kind != .quote && Vocabulary.notices.prefix(of: words[...]) > 0
      && Vocabulary.noticeSubjects.occur(in: words) && Vocabulary.noticeAims.occur(in: words)
  }

  /// `Home > World > Europe`, `Home | News | Sport`: the way to the page, or its menu.
  var isNavigation: Bool {
    guard Vocabulary.homes.prefix(of: words[...]) == 1, words.count > 1, !endsWithMark else {
      return false
    }
    let gap = words[0].range.upperBound..<words[1].range.lowerBound
    return gap.contains { offset in
      let value = text.scalar(at: offset).value
      return value == 0x3E || value == 0x7C || value == 0x2F || value == 0xBB || value == 0x203A
    }
  }

  /// `The Bay Courier`, `courier.example.org`: surely the name of a page.
  var isPageName: Bool {
    guard (1...5).contains(words.count), !endsWithMark else { return false }
    return isDomain
      || Vocabulary.definiteArticle.contains(words[0])
        && words.allSatisfy(isNameLike) && Vocabulary.media.occur(in: words)
  }

  /// `Bay News`, `Times of Orsk`, `World`: the name of a page or of a part of it, if it stands where
  /// the headline may.
  ///
  /// In Cyrillic only the first word of a name has a capital.
  var mayBePageName: Bool {
    guard let head = words.first, let end = words.last, words.count <= 4, !endsWithMark else {
      return false
    }
    if Vocabulary.sections.contains(words) { return first.kind == .upper }
    guard words.allSatisfy(isNameLike) || first.value >= 0x0400 && words.count <= 2 else {
      return false
    }
    let mayBeginName = words.count <= 2 || words[1].kind == .lower
    return Vocabulary.media.contains(end) || mayBeginName && Vocabulary.media.contains(head)
  }

  /// `courier.example`: words that only stops part, the last one of letters.
  private var isDomain: Bool {
    words.count > 1 && words.last?.kind.isLetter == true
      && zip(words, words.dropFirst()).allSatisfy { left, right in
        right.range.lowerBound - left.range.upperBound == 1 && text[left.range.upperBound] == 0x2E
      }
  }

  /// A line that asks for something: `Support The Daily Example!`, `Follow us on Telegram`.
  var isRequest: Bool {
    let request = Vocabulary.requests.prefix(of: words[...])
    guard request > 0, length <= 160, first.kind == .upper else { return false }
    let rest = words[request...]
    // In a longer line `our` may be a people's: `Support our troops, the mayor said`.
    return length <= 100 && Vocabulary.causes.occur(in: words)
      || words.count <= 6 && !endsWithStop && Vocabulary.selves.occur(in: words)
      || Vocabulary.networks.occur(in: rest) && isRequestOfPage(rest)
  }

  /// Whether a request that names a network speaks of the page, or of nothing but names.
  private func isRequestOfPage(_ rest: ArraySlice<Word>) -> Bool {
    if rest.allSatisfy({ isNameLike($0) || Vocabulary.requestWords.contains($0) }) { return true }
    return Vocabulary.selves.occur(in: words) && !Vocabulary.sayings.occur(in: words)
  }

  /// A line like ``isRequest`` that only its place before the headline can confirm.
  var isRequestBeforeHeadline: Bool {
    guard length <= 100, last.value == 0x21, first.kind == .upper else { return false }
    let rest = words[Vocabulary.requests.prefix(of: words[...])...]
    if rest.count < words.count, !rest.isEmpty, isRequestOfPage(rest) { return true }
    return Vocabulary.askings.occur(in: words)
      && (Vocabulary.media.occur(in: words) || Vocabulary.selves.occur(in: words)
        || Vocabulary.causes.occur(in: words))
  }

  /// Whether a word may be part of a name: a capital, a figure, a small word such as
  /// `of`, or an account such as `@example`.
  func isNameLike(_ word: Word) -> Bool {
    word.kind == .upper || word.kind == .digit || Vocabulary.nameParticles.contains(word)
      || text[word.range.lowerBound - 1] == UInt8(ascii: "@")
  }

  /// Whether it ends with a full stop, also within quotation marks.
  var endsWithStop: Bool {
    var end = range.upperBound
    while end > range.lowerBound, text.scalar(before: end).kind == .quote {
      end -= text.scalar(before: end).length
    }
    let value = text.scalar(before: end).value
    return value == 0x2E || value == 0x2026
  }

  private static func isRule(_ scalar: Scalar) -> Bool {
    switch scalar.value {
    case 0x2A, 0x23, 0x3D, 0x5F, 0x7E: true
    default: scalar.kind == .dash || scalar.kind == .bullet || scalar.isSpace
    }
  }
}
