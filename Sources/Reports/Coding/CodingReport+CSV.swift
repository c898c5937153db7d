import Agreement
import Annotations

extension CodingReport {
  /// The report as comma-separated values, one number a row: `section,row,column,value`.
  ///
  /// Sections are `problems` (what could not be read), `summary` (a row a sentence), `progress` (a
  /// row an annotator) with `progress/articles` and `progress/days`, those of ``findings``, those of
  /// ``distributions`` (all annotators together; `stance-by-source/mira` is one annotator's; a value
  /// not given is an empty cell, the sum of a row is in column `/total`), `missing`,
  /// `agreement/stance` (rows `all` and pairs such as `jon/mira`; an undefined value is an empty
  /// cell), `rechecks`, and `review` with `review/causes`, `review/decisions`, `review/unresolved`
  /// and `review/gaps`.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(["section", "row", "column", "value"])
    writer.row(["codebook", codebookName, "version", "\(codebookVersion)"])
    writer.row(["articles", "", "read", "\(articles)"])
    writer.row(["articles", "", "withheld", "\(withheld)"])
    for (number, problem) in zip(1..., problems) {
      writer.row(["problems", "\(number)", "what", problem])
    }
    if shows(.summary) {
      for (number, sentence) in zip(1..., summary) {
        writer.row(["summary", "\(number)", "sentence", sentence])
      }
    }
    if shows(.progress) {
      for progress in progress { progress.append(to: &writer) }
      findings.appendProgress(to: &writer)
    }
    if showsFindings { findings.append(to: &writer, shows) }
    if shows(.distributions) {
      for distribution in distributions { distribution.append(to: &writer) }
      for section in missing {
        writer.row(["missing", section.section, "variable", section.variable])
      }
    }
    if shows(.agreement) {
      for agreement in agreement.variables { agreement.appendSummary(to: &writer) }
      for entry in rechecks { entry.append(to: &writer) }
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
        writer.row([section, row.value ?? "", "/total", "\(row.total)"])
      }
    }
  }
}

extension Findings {
  /// Adds a row for each annotator on each article, and for each day of each annotator.
  fileprivate func appendProgress(to writer: inout CSVWriter) {
    for cell in progress.cells {
      let row = "\(cell.annotator)/\(articles[cell.article].id)"
      let isAssigned = cell.isAssigned.map { $0 ? "yes" : "no" } ?? ""
      for (column, value) in [
        ("state", cell.state?.rawValue ?? ""), ("assigned", isAssigned),
        ("found", "\(cell.found)"), ("none", "\(cell.none)"), ("uncoded", "\(cell.uncoded)"),
      ] { writer.row(["progress/articles", row, column, value]) }
    }
    for day in progress.days {
      writer.row(["progress/days", "\(day.annotator)", day.day, "\(day.units)"])
    }
  }
}

extension AnnotatorRechecks {
  fileprivate func append(to writer: inout CSVWriter) {
    for day in rechecks.days {
      let row = "\(annotator)/\(day.date)"
      writer.row(["rechecks", row, "units", "\(day.units)"])
      writer.row(["rechecks", row, "alike", "\(day.alike)"])
    }
    for variable in rechecks.variables where variable.result.units.used > 0 {
      variable.appendSummary(to: &writer, section: "rechecks/\(annotator)")
    }
  }
}

extension VariableAgreement {
  fileprivate func appendSummary(to writer: inout CSVWriter, section part: String = "agreement") {
    let section = "\(part)/\(variable ?? "")"
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
