import Annotations

extension Findings {
  /// How many speakers are told of at most; programs get all of them.
  private static let mostSpeakers = 20

  /// Adds who speaks, where they stand, and the ledger of speakers, as far as they are shown, and
  /// on whose word that rests.
  func append(to page: inout Page, _ shows: (CodingReport.Section) -> Bool) {
    if shows(.voices) { page.heading("Voices") }
    page.paragraph("\(counted(statements, "statement")). \(basisSentence)")
    if shows(.voices) { appendVoices(to: &page) }
    if shows(.stance) { appendStances(to: &page) }
    if shows(.sources) { appendSpeakers(to: &page) }
  }

  private func appendVoices(to page: inout Page) {
    guard statements > 0 else { return }
    let tables = [voices.bySource, voices.bySpeaker] + voices.byKey + [voices.byForm]
    for table in tables.compactMap(\.self) { page.table(table.page) }
    for sentence in voices.sentences { page.paragraph(sentence) }
  }

  private func appendStances(to page: inout Page) {
    for table in stances {
      page.heading("\(table.subject) by \(table.divisionName)")
      page.table(table.page)
    }
    for table in stanceMeans {
      page.heading("\(table.subject) by \(table.division.name)")
      page.table(table.page)
    }
  }

  private func appendSpeakers(to page: inout Page) {
    guard !speakers.isEmpty else { return }
    page.heading("Speakers")
    var table = Page.Table(
      columns: ["speaker", "mostly as", "statements", "outlets", "first", "last"])
    for speaker in speakers.prefix(Self.mostSpeakers) {
      table.rows.append([
        speaker.name, speaker.roles.first?.name ?? Page.Table.nothing,
        "\(speaker.counted.count)", "\(speaker.outlets.count { $0.value != nil })",
        speaker.first?.published ?? Page.Table.nothing,
        speaker.last?.published ?? Page.Table.nothing,
      ])
    }
    page.table(table)
    let more = speakers.count - Self.mostSpeakers
    if more > 0 { page.paragraph("And \(counted(more, "other speaker")).") }
  }
}

extension Voices {
  /// What is said of voices beside the tables.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    if let reporter {
      sentences.append("The reporter's own voice: \(reporter.words) of the statements.")
    }
    if let viaOthers {
      sentences.append("Passed on by another than the holder or the reporter: \(viaOthers.words).")
    }
    if !repetition.stories.isEmpty {
      let articles = repetition.stories.reduce(0) { $0 + $1.articles.count }
      sentences.append(
        "Articles that tell a story that others tell too: \(articles), of "
          + "\(repetition.stories.count == 1 ? "1 story" : "\(repetition.stories.count) stories"). "
          + "Statements on sentences that an earlier one of them holds: "
          + "\(repetition.repeated.words).")
    }
    return sentences
  }
}

/// What a table of stances is on.
private func stanceSubject(_ target: String, _ kind: CategoryKind?, _ targets: Int) -> String {
  guard kind != .rest else { return "Stance on \(counted(targets, "other target"))" }
  return target.isEmpty ? "Settled stance" : "Stance on '\(target)'"
}

extension StanceMeanTable {
  fileprivate var subject: String { stanceSubject(target ?? targetName, targetKind, targets) }

  /// The mean with its interval, and the median.
  fileprivate var page: Page.Table {
    var table = Page.Table(columns: [
      division.name, "statements", "with a number", "mean", "95 % interval", "median",
    ])
    for row in rows {
      table.rows.append([
        shownName(row.value, row.name, isSpeaker: division == .speaker), "\(row.counted.count)",
        "\(row.measured)", cell(row.mean),
        row.interval.map { "\(cell($0.lowerBound)) to \(cell($0.upperBound))" }
          ?? Page.Table.nothing,
        cell(row.median),
      ])
    }
    return table.withoutEmptyColumns
  }
}

extension ShareTable {
  fileprivate var page: Page.Table {
    var table = Page.Table(columns: [variable, "statements", "share", "95 % interval"])
    for row in rows {
      table.rows.append([
        shownName(row.value, row.name, isSpeaker: variable == Variable.KnownID.speaker),
        "\(row.share.counted.count)", row.share.shown, row.share.shownInterval,
      ])
      table.bars.append(blocks(row.share.value ?? 0, of: 20))
    }
    return table.withoutEmptyColumns
  }
}

extension StanceTable {
  /// What the table is on.
  fileprivate var subject: String { stanceSubject(target ?? targetName, targetKind, targets) }

  /// Counts with shares, and a bar to either side of the middle.
  fileprivate var page: Page.Table {
    let names = labels.map { $0.id.isEmpty ? $0.name : $0.id }
    var table = Page.Table(columns: [divisionName] + names + ["all"])
    for row in rows {
      let cells = row.shares.map {
        $0.counted.count == 0 ? "0" : "\($0.counted.count) (\($0.shown))"
      }
      table.rows.append(
        [shownName(row.value, row.name, isSpeaker: division == .speaker)] + cells
          + ["\(row.total)"])
      table.bars.append(bar(of: row))
    }
    return table
  }

  private func bar(of row: Row) -> String {
    let width = 8
    var (against, inFavour) = (0.0, 0.0)
    for (label, share) in zip(labels, row.shares) {
      guard let position = label.position, let value = share.value else { continue }
      if position < 0 { against += value }
      if position > 0 { inFavour += value }
    }
    let left = blocks(against, of: width)
    return String(repeating: " ", count: width - left.unicodeScalars.count) + left + "|"
      + blocks(inFavour, of: width)
  }
}

/// What stands for a value in a narrow table: the name of a speaker, the short id of a label.
private func shownName(_ value: String?, _ name: String, isSpeaker: Bool) -> String {
  isSpeaker ? name : value ?? name
}

/// A bar, at least one block of anything at all.
private func blocks(_ share: Double, of width: Int) -> String {
  let rounded = Int((share * Double(width)).rounded())
  return String(repeating: "█", count: min(width, max(share > 0 ? 1 : 0, rounded)))
}
