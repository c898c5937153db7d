import Annotations

extension Findings {
  /// Appends rows of `section,row,column,value`.
  ///
  /// Sections are `voices-by-source` and so on (columns `count`, `of`, and `low` and `high` where
  /// there is an interval), `voices`, `stories`, `stance-of-talks-by-source` and so on (a column a
  /// label, and `/total`), and `speakers` (columns `statements`, `first` and `last`) with
  /// `speakers/sources` and so on, as far as they are shown. What is no value has no row of its
  /// section: it stands in a section ending in `/rest`, `/none` or `/tied`, and is a column `/none`
  /// or `/tied`, so that nobody's value is taken for it.
  func append(to writer: inout CSVWriter, _ shows: (CodingReport.Section) -> Bool) {
    appendBasis(to: &writer)
    if shows(.voices) { appendVoices(to: &writer) }
    if shows(.stance) {
      for table in stances { table.append(to: &writer) }
      for table in stanceMeans { table.append(to: &writer) }
    }
    if shows(.sources) {
      for speaker in speakers { speaker.append(to: &writer) }
    }
  }

  private func appendBasis(to writer: inout CSVWriter) {
    writer.row(["basis", basis.description, "statements", "\(statements)"])
    writer.row(["basis", "reference", "units", "\(settled.byReference)"])
    writer.row(["basis", "majority", "units", "\(settled.byMajority)"])
    writer.row(["basis", "one annotator", "units", "\(settled.byOne)"])
    writer.row(["basis", "tied", "units", "\(settled.tied.count)"])
    writer.row(["basis", "open", "units", "\(settled.open.count)"])
  }

  private func appendVoices(to writer: inout CSVWriter) {
    let tables = [voices.bySource, voices.bySpeaker] + voices.byKey
    for table in (tables + [voices.byForm, voices.repetition.bySourceOnce]).compactMap(\.self) {
      for row in table.rows {
        writer.share(row.share, table.section + row.kind.ending, row.value ?? "")
      }
    }
    let single = [
      ("reporter", voices.reporter), ("via-others", voices.viaOthers),
      ("repeated", voices.repetition.repeated),
    ]
    for (name, share) in single { if let share { writer.share(share, "voices", name) } }
    for (number, story) in zip(1..., voices.repetition.stories) {
      for place in story.articles {
        writer.row(["stories", "\(number)", "article", "\(articles[place].id)"])
      }
      writer.row(["stories", "\(number)", "sharedSentences", "\(story.sharedSentences)"])
    }
  }
}

extension CategoryKind {
  /// What follows the name of a section, or is a column, for anything but a value.
  fileprivate var ending: String { self == .value ? "" : "/\(rawValue)" }
}

extension CSVWriter {
  fileprivate mutating func share(_ share: Share, _ section: String, _ name: String) {
    row([section, name, "count", "\(share.counted.count)"])
    row([section, name, "of", "\(share.whole)"])
    guard let interval = share.interval else { return }
    row([section, name, "low", "\(interval.lowerBound)"])
    row([section, name, "high", "\(interval.upperBound)"])
  }
}

extension StanceTable {
  fileprivate func append(to writer: inout CSVWriter) {
    for row in rows {
      let (section, value) = (section + row.kind.ending, row.value ?? "")
      for (label, share) in zip(labels, row.shares) {
        writer.row([section, value, label.id + label.kind.ending, "\(share.counted.count)"])
      }
      writer.row([section, value, "/total", "\(row.total)"])
    }
  }

  private var section: String { stanceSection(target, targetKind, division) }
}

extension StanceMeanTable {
  fileprivate func append(to writer: inout CSVWriter) {
    for row in rows {
      let section = stanceSection(target, targetKind, division) + row.kind.ending
      let figures = [
        ("/mean", row.mean), ("/low", row.interval?.lowerBound),
        ("/high", row.interval?.upperBound),
        ("/median", row.median),
      ]
      for (column, figure) in figures {
        if let figure { writer.row([section, row.value ?? "", column, "\(figure)"]) }
      }
      writer.row([section, row.value ?? "", "/measured", "\(row.measured)"])
      writer.row([section, row.value ?? "", "/total", "\(row.counted.count)"])
    }
  }
}

/// Such as `stance-of-talks-by-source`; `stance-of/none-by-source` of statements without a target.
private func stanceSection(
  _ target: String?, _ kind: CategoryKind?, _ division: StanceTable.Division
) -> String {
  // Without targets the name is taken: by what every annotator recorded.
  guard let kind else { return "settled-stance-by-\(division.section)" }
  let target = kind == .value ? "-\(target ?? "")" : kind.ending
  return "stance-of\(target)-by-\(division.section)"
}

extension StanceTable.Division {
  fileprivate var section: String {
    switch self {
    case .source: Variable.KnownID.source
    case .speaker: Variable.KnownID.speaker
    case .key(let key): "\(Variable.KnownID.speaker)-\(key)"
    case .month: "month"
    case .outlet: "outlet"
    }
  }
}

extension SpeakerEntry {
  fileprivate func append(to writer: inout CSVWriter) {
    writer.row(["speakers", value, "statements", "\(counted.count)"])
    if let date = first?.published { writer.row(["speakers", value, "first", date]) }
    if let date = last?.published { writer.row(["speakers", value, "last", date]) }
    for (name, parts) in [("sources", roles), ("aliases", aliases), ("outlets", outlets)] {
      for part in parts {
        writer.row([
          "speakers/\(name)\(part.kind.ending)", value, part.value ?? "", "\(part.counted.count)",
        ])
      }
    }
    for stand in stands {
      let target = stand.targetKind.map { ($0 == .value ? "-" : $0.ending) + (stand.target ?? "") }
      let stance = (stand.stance ?? "") + (stand.stanceKind?.ending ?? "")
      writer.row([
        "speakers/stance" + (target.map { "-of\($0)" } ?? ""), value, stance,
        "\(stand.counted.count)",
      ])
    }
  }
}
