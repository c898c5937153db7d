extension Findings {
  /// Appends rows of `section,row,column,value`.
  ///
  /// Sections are `voices-by-source` and so on (columns `count`, `of`, and `low` and `high` where
  /// there is an interval), `stance-of-talks-by-source` and so on (a column a label, and `total`),
  /// and `speakers` (columns `statements`, `first` and `last`), as far as they are shown.
  func append(to writer: inout CSVWriter, _ shows: (CodingReport.Section) -> Bool) {
    appendBasis(to: &writer)
    if shows(.voices) { appendVoices(to: &writer) }
    if shows(.stance) {
      for table in stances { table.append(to: &writer) }
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
      for row in table.rows { writer.share(row.share, table.section, row.value ?? row.name) }
    }
    let single = [
      ("reporter", voices.reporter), ("via-others", voices.viaOthers),
      ("repeated", voices.repetition.repeated),
    ]
    for (name, share) in single { if let share { writer.share(share, "voices", name) } }
  }
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
    let target = targetName.isEmpty ? "" : "-of-\(self.target ?? targetName)"
    let section = "stance\(target)-by-\(divisionName)"
    for row in rows {
      for (label, share) in zip(labels, row.shares) {
        writer.row([
          section, row.value ?? row.name, label.id.isEmpty ? label.name : label.id,
          "\(share.counted.count)",
        ])
      }
      writer.row([section, row.value ?? row.name, "total", "\(row.total)"])
    }
  }
}

extension SpeakerEntry {
  fileprivate func append(to writer: inout CSVWriter) {
    writer.row(["speakers", value, "statements", "\(counted.count)"])
    if let date = first?.published { writer.row(["speakers", value, "first", date]) }
    if let date = last?.published { writer.row(["speakers", value, "last", date]) }
  }
}
