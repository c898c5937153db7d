extension ShortParagraph {
  /// `By Jane Doe`, `Text: Jane Doe`, `By Courier staff`: a label and nothing but names or roles.
  var isLabelledByline: Bool {
    let label = Vocabulary.bylineLabels.prefix(of: words[...])
    return label > 0 && !endsWithMark && areNames(words[label...]) && !hasLateColon
  }

  /// `Jane Doe in Kyiv`, which can be told from a heading only right below the title.
  var isBylineWithPlace: Bool {
    guard !endsWithMark, words.count <= 8,
      let particle = words.firstIndex(where: { $0.kind == .lower }), particle >= 2
    else { return false }
    return Vocabulary.placeParticles.contains([words[particle]])
      && words[..<particle].allSatisfy { $0.kind == .upper }
      && words.dropFirst(particle + 1).allSatisfy { $0.kind == .upper }
      && particle + 1 < words.count
  }

  /// `(Reporting by Jane Doe; editing by John Roe)`.
  var isCreditForReporting: Bool {
    Vocabulary.reportingLabels.prefix(of: words[...]) > 0 && words.count > 2
      && (first.kind == .openBracket || contains(0x3B) || areNames(words.dropFirst(2)))
  }

  private func areNames(_ words: ArraySlice<Word>) -> Bool {
    let capitals = words.count { $0.kind == .upper }
    let roles = words.count { Vocabulary.authorRoles.contains([$0]) }
    let particles = words.count {
      $0.kind != .upper && Vocabulary.nameParticles.contains([$0])
    }
    return (2...14).contains(words.count) && capitals + roles >= 2
      && capitals + roles + particles >= words.count
  }

  /// Whether a colon stands elsewhere than behind the first words.
  private var hasLateColon: Bool {
    guard words.count > 2 else { return false }
    return (words[2].range.upperBound..<range.upperBound).contains { text[$0] == 0x3A }
  }
}
