import Annotations
import Reports

/// What a reader takes away, how much there is, and what is missing.
struct SummarySection {
  /// To how much of what a sentence counts it leads at most.
  private static let mostParts = 6

  let report: CodingReport
  let problems: Int

  private var findings: Findings { report.findings }

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let sentences = sentences(&lists)
    let gaps = gaps(&lists)
    return [
      "sentences": .list(sentences), "facts": .list(facts),
      "basis": .text(findings.basisInWords), "settled": .text(findings.settledInWords),
      "hasGaps": .flag(!gaps.isEmpty), "gaps": .list(gaps),
    ]
  }

  private func sentences(_ lists: inout UnitLists) -> [Fields] {
    let places = ReportPlaces(findings)
    var fields: [Fields] = []
    for sentence in report.summarySentences {
      var parts: [Fields] = []
      for part in sentence.parts.prefix(Self.mostParts) {
        let counted = part.places.isEmpty ? part.statements : places.counted(part.places)
        guard counted.count > 0 else { continue }
        let count = lists.number(counted, "summary: \(part.name)")
        parts.append(["name": .text(part.name), "count": .fields(count)])
      }
      fields.append([
        "text": .text(sentence.text), "parts": .list(parts), "hasParts": .flag(!parts.isEmpty),
      ])
    }
    return fields
  }

  private var facts: [Fields] {
    let outlets = Set(findings.articles.compactMap(\.outlet)).count
    let facts = [
      ("articles", findings.articles.count), ("outlets", outlets),
      ("sentences", findings.articles.reduce(0) { $0 + $1.units }),
      ("statements", findings.statements), ("speakers", findings.speakers.count),
      ("annotators", report.progress.count),
    ]
    return facts.map { ["name": .text($0), "n": .number($1)] }
  }

  private func gaps(_ lists: inout UnitLists) -> [Fields] {
    var gaps = countedGaps.filter { $0.number > 0 }.map { gap -> Fields in
      ["text": .text("\(counted(gap.number, gap.noun)) \(gap.what)"), "count": false]
    }
    for (title, units) in unitGaps where units.count > 0 {
      gaps.append(["text": .text(title), "count": .fields(lists.number(units, title))])
    }
    return gaps
      + report.missing.map { gap in
        let text = "No \(gap.section): the codebook has no variable \(gap.variable)"
        return ["text": .text(text), "count": false]
      }
  }

  private var countedGaps: [(number: Int, noun: String, what: String)] {
    [
      (problems, "problem", "in reading; the methods tell which"),
      (report.withheld, "article", "left out, of which you are not to see others' codings yet"),
      (findings.articles.count { $0.published == nil }, "article", "without a date"),
      (
        report.progress.reduce(0) { $0 + $1.uncodedUnits }, "sentence",
        "not looked at, over all annotators and the articles they began"
      ),
    ]
  }

  private var unitGaps: [(title: String, units: Counted)] {
    let unresolved = ReportPlaces(findings).counted(report.review.unresolved.map(\.place))
    return [
      ("Sentences for which nothing could be taken", Counted(findings.settled.open)),
      ("Sentences with a value on which there is no majority", Counted(findings.settled.tied)),
      ("Sentences that wait for review", unresolved),
    ]
  }
}
