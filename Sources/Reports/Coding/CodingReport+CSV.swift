import Agreement

extension CodingReport {
  /// The report as comma-separated values, one number a row: `section,row,column,value`.
  ///
  /// Sections are `problems` (what could not be read), `progress` (a row an annotator), those of
  /// ``findings``, those of ``distributions`` (all annotators together; `stance-by-source/mira` is
  /// one annotator's; a value not given is an empty cell, the sum of a row is in column `total`),
  /// `agreement/stance` (rows `all` and pairs such as `jon/mira`; an undefined value is an empty
  /// cell), and `review` with `review/causes`, `review/decisions`, `review/unresolved` and
  /// `review/gaps`. The ``summary`` has no numbers of its own and is not among them.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["section", "row", "column", "value"])
    writer.row(["codebook", codebookName, "version", "\(codebookVersion)"])
    writer.row(["articles", "", "read", "\(articles)"])
    writer.row(["articles", "", "withheld", "\(withheld)"])
    for (number, problem) in zip(1..., problems) {
      writer.row(["problems", "\(number)", "what", problem])
    }
    if shows(.progress) {
      for progress in progress { progress.append(to: &writer) }
    }
    if showsFindings { findings.append(to: &writer, shows) }
    if shows(.distributions) {
      for distribution in distributions { distribution.append(to: &writer) }
    }
    if shows(.agreement) {
      for agreement in agreement.variables { agreement.appendSummary(to: &writer) }
    }
    if shows(.review) { review.append(to: &writer) }
    return writer.bytes
  }
}

extension AnnotatorProgress {
  /// The counts with their names in output.
  package var counts: [(name: String, count: Int)] {
    [
      ("open", openArticles), ("done", doneArticles), ("irrelevant", irrelevantArticles),
      ("coded", codedUnits), ("none", noneUnits), ("uncoded", uncodedUnits),
      ("flagged", flaggedUnits), ("two versions", twoVersionUnits), ("place lost", lostPlaces),
      ("statements", statements),
    ]
  }

  fileprivate func append(to writer: inout CSVWriter) {
    for (name, count) in counts { writer.row(["progress", "\(annotator)", name, "\(count)"]) }
  }
}

extension Distribution {
  fileprivate func append(to writer: inout CSVWriter) {
    for table in tables {
      let section = table.annotator.map { "\(self.section)/\($0)" } ?? self.section
      for row in table.rows {
        for (column, count) in zip(table.columns, row.counts) {
          writer.row([section, row.value ?? "", column ?? "", "\(count)"])
        }
        writer.row([section, row.value ?? "", "total", "\(row.total)"])
      }
    }
  }
}

extension VariableAgreement {
  fileprivate func appendSummary(to writer: inout CSVWriter) {
    let section = "agreement/\(variable ?? "")"
    for line in [summaryOfAll] + summaryOfPairs {
      let row = line.annotators.isEmpty ? "all" : line.annotators.joined(separator: "/")
      writer.row([section, row, "units", "\(line.units)"])
      for coefficient in [line.percent, line.alpha].compactMap(\.self) {
        let value = coefficient.value.map { "\($0)" } ?? ""
        writer.row([section, row, coefficient.name, value])
      }
    }
  }
}
