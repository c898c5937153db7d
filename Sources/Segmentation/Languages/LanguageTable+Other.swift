extension LanguageTable {
  /// What serves a language without a table: abbreviations that many European languages share.
  static let other = LanguageTable([
    .needsMore: """
    mr mrs ms dr prof st vs cf mme mlle hr fr dipl ing sr sra srta dott z.b d.h p.ej e.g i.e
    """,
    .beforeNumber: "no nr nos vol fig p pp art s § n° № str",
    .byNextWord: "inc ltd co corp al gmbh ca bzw usw u.a jr",
    .quantity: "a.m p.m",
  ])
}
