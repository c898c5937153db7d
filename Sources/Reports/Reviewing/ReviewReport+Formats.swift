import Annotations
import JSON

extension ReviewReport {
  /// How many units a table has at most; programs get all of them.
  private static let mostRows = 20

  /// Adds the section for people to a page; nothing where there is nothing to tell.
  func append(to page: inout Page) {
    guard !isEmpty else { return }
    page.heading("Review")
    page.paragraph(
      "Of the units of each article, \(agreed) \(verb(agreed)) coded alike by all its annotators, "
        + "\(differing) differently, \(incomplete) not by all; \(decided) \(verb(decided)) decided in "
        + "the reference.")
    appendCauses(to: &page)
    appendDecisions(to: &page)
    appendUnresolved(to: &page)
    appendGaps(to: &page)
  }

  private func verb(_ units: Int) -> String { units == 1 ? "is" : "are" }

  private func appendCauses(to page: inout Page) {
    guard !causes.isEmpty else { return }
    page.paragraph("Why codings differ; a unit may differ for several reasons:")
    var table = Page.Table(columns: ["cause", "units"])
    table.rows = causes.map { ["\($0.cause)", "\($0.units)"] }
    page.table(table)
  }

  private func appendDecisions(to page: inout Page) {
    guard !decisions.isEmpty else { return }
    page.paragraph("Who decided, and from what:")
    var table = Page.Table(columns: ["reviewer", "taken from", "units"])
    table.rows = decisions.map {
      [$0.by?.description ?? "(unknown)", $0.origin?.words ?? "(unknown)", "\($0.units)"]
    }
    page.table(table)
  }

  private func appendUnresolved(to page: inout Page) {
    guard !unresolved.isEmpty else { return }
    page.paragraph("\(counted(unresolved.count, "unit")) to settle with 'review':")
    var table = Page.Table(columns: ["unit", "state", "differs in"])
    table.rows = unresolved.prefix(Self.mostRows).map {
      let causes = $0.causes.map(\.description).joined(separator: ", ")
      return ["\($0.place)", $0.state.words, causes.isEmpty ? Page.Table.nothing : causes]
    }
    page.table(table)
    let more = unresolved.count - Self.mostRows
    if more > 0 { page.paragraph("And \(counted(more, "other unit")).") }
  }

  private func appendGaps(to page: inout Page) {
    guard !gaps.isEmpty else { return }
    page.paragraph("What the codebook should say and does not:")
    for (number, gap) in gaps.enumerated() {
      let places = gap.places.map(\.description).joined(separator: ", ")
      page.item(number + 1, gap.text, ["came up on \(places)"])
    }
  }

  /// Writes the report as an object.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("agreed", agreed)
    writer.member("differing", differing)
    writer.member("incomplete", incomplete)
    writer.member("decided", decided)
    writer.array("causes", causes) { writer, count in
      writer.beginObject()
      writer.member("cause", "\(count.cause)")
      writer.member("units", count.units)
      writer.endObject()
    }
    writer.array("decisions", decisions) { writer, count in
      writer.beginObject()
      writer.member("by", count.by?.description)
      writer.member("from", count.origin?.description)
      writer.member("units", count.units)
      writer.endObject()
    }
    writer.array("unresolved", unresolved) { $0.write($1) }
    writer.array("gaps", gaps) { $0.write($1) }
    writer.endObject()
  }

  /// Writes the report as rows `section,row,column,value`.
  func append(to writer: inout CSVWriter) {
    for (name, count) in [("agreed", agreed), ("differing", differing), ("incomplete", incomplete)]
    {
      writer.row(["review", "units", name, "\(count)"])
    }
    writer.row(["review", "units", "decided", "\(decided)"])
    for count in causes {
      writer.row(["review/causes", "\(count.cause)", "units", "\(count.units)"])
    }
    for count in decisions {
      let origin = count.origin?.description ?? ""
      writer.row(["review/decisions", count.by?.description ?? "", origin, "\(count.units)"])
    }
    for unit in unresolved {
      let causes = unit.causes.map(\.description).joined(separator: " ")
      writer.row(["review/unresolved", "\(unit.place)", unit.state.rawValue, causes])
    }
    for gap in gaps {
      for place in gap.places { writer.row(["review/gaps", "\(place)", "text", gap.text]) }
    }
  }
}

extension ReviewReport.State {
  /// The state for a person.
  package var words: String {
    switch self {
    case .undecided: "undecided"
    case .deferred: "put off"
    case .stale: "stale"
    case .twoVersions: "two versions"
    }
  }
}

extension Decision.Origin {
  /// What a decision was taken from, for a person.
  package var words: String {
    switch self {
    case .unanimous: "all annotators"
    case .picked(let annotator): "\(annotator)"
    case .own: "own words"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ unit: ReviewReport.Unresolved) {
    beginObject()
    member("article", "\(unit.place.article)")
    member("unit", unit.place.unit.value)
    member("state", unit.state.rawValue)
    array("causes", unit.causes) { $0.string("\($1)") }
    endObject()
  }

  fileprivate mutating func write(_ gap: ReviewReport.Gap) {
    beginObject()
    member("text", gap.text)
    array("units", gap.places) { $0.string("\($1)") }
    endObject()
  }
}
